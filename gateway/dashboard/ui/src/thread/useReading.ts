import { useEffect, useRef, useState } from 'react';
import type { Ticket } from '../api/tickets';
import { type Entry, moveReadMarker } from '../api/timeline';
import { useVisible } from '../live/useVisible';
import { firstAfter, firstUnread } from './groups';

/** How long after the page is shown again what arrives counts as having come meanwhile. */
const CATCHING_UP = 10_000;

interface Stopped {
  id: string;
  seq: number | null;
}

/** Where reading stopped when the page was opened or hidden; moves my marker while the page is visible. */
export function useReading(
  ticket: Ticket | undefined,
  entries: Entry[] | undefined,
  me: string,
): number | null {
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const last = entries?.at(-1)?.seq;
  const id = ticket?.id;
  const visible = useVisible();
  const newest = useRef(last);
  newest.current = last;
  const left = useRef<number | null>(null);
  useEffect(() => {
    if (!ticket || !entries || stopped?.id === ticket.id) return;
    setStopped({ id: ticket.id, seq: firstUnread(entries, ticket.unread, me) });
  }, [ticket, entries, me, stopped]);
  useEffect(() => {
    if (!visible) {
      left.current = newest.current ?? null;
      return;
    }
    const timer = setTimeout(() => {
      left.current = null;
    }, CATCHING_UP);
    return () => clearTimeout(timer);
  }, [visible]);
  useEffect(() => {
    if (!id || !entries || !visible || left.current === null) return;
    const seq = firstAfter(entries, left.current, me);
    if (seq === null) return;
    left.current = null;
    setStopped({ id, seq });
  }, [id, entries, visible, me]);
  useEffect(() => {
    if (!id || !last) return;
    const read = () => {
      if (document.visibilityState === 'visible') moveReadMarker(id, last).catch(() => undefined);
    };
    const timer = setTimeout(read, 600);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [id, last]);
  return stopped?.id === id ? (stopped?.seq ?? null) : null;
}
