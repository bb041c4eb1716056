import { useEffect, useState } from 'react';
import type { Ticket } from '../api/tickets';
import { type Entry, moveReadMarker } from '../api/timeline';
import { firstUnread } from './groups';

/** Where reading stopped when the page was opened; moves my marker while the page is visible. */
export function useReading(
  ticket: Ticket | undefined,
  entries: Entry[] | undefined,
  me: string,
): number | null {
  const [firstNew, setFirstNew] = useState<{ id: string; seq: number | null } | null>(null);
  const last = entries?.at(-1)?.seq;
  const id = ticket?.id;
  useEffect(() => {
    if (!ticket || !entries || firstNew?.id === ticket.id) return;
    setFirstNew({ id: ticket.id, seq: firstUnread(entries, ticket.unread, me) });
  }, [ticket, entries, me, firstNew]);
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
  return firstNew?.id === id ? (firstNew?.seq ?? null) : null;
}
