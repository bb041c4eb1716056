import { useCallback, useEffect, useRef, useState } from 'react';
import { hiddenBelow } from './threadEnd';

const NEAR = 160;

/**
 * Opens a thread where reading stopped, keeps its end above the composer for someone who is already there,
 * and goes to what the reader wrote. For someone further up it tells how much has come since.
 */
export function useStayAtEnd(entries: number, firstNew: number | null, posted: number) {
  const end = useRef<HTMLDivElement>(null);
  const known = useRef({ entries: 0, posted: 0, away: false });
  const [away, setAway] = useState(false);
  const [below, setBelow] = useState(0);
  const look = useCallback(() => {
    const far = hiddenBelow(end.current) > NEAR;
    known.current.away = far;
    setAway(far);
    if (!far) setBelow(0);
  }, []);
  const jump = useCallback(() => {
    const hidden = hiddenBelow(end.current);
    if (hidden > 0) window.scrollBy({ top: hidden });
    look();
  }, [look]);
  useEffect(() => {
    const before = known.current;
    known.current = { ...before, entries, posted };
    const more = before.entries === 0 ? 0 : entries - before.entries;
    if (posted > before.posted || (more > 0 && !before.away)) jump();
    else {
      look();
      if (more > 0) setBelow((many) => many + more);
    }
  }, [entries, posted, jump, look]);
  // An entry may grow where it stands, as one does that was not sent.
  useEffect(() => {
    const thread = end.current?.parentElement;
    if (!thread) return;
    const growing = new ResizeObserver(() => {
      const { entries: read, away: further } = known.current;
      if (read > 0 && !further) jump();
      else look();
    });
    growing.observe(thread);
    return () => growing.disconnect();
  }, [jump, look]);
  useEffect(() => {
    if (firstNew !== null) document.getElementById('new-entries')?.scrollIntoView({ block: 'start' });
  }, [firstNew]);
  useEffect(() => {
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [look]);
  return { end, away, below, jump };
}
