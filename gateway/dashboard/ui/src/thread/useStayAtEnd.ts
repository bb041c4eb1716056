import { useEffect, useRef } from 'react';

const NEAR = 160;

/** Opens a thread where reading stopped, and keeps its end in view only for someone who is already there. */
export function useStayAtEnd(count: number, firstNew: number | null) {
  const end = useRef<HTMLDivElement>(null);
  const known = useRef(0);
  useEffect(() => {
    const grew = known.current > 0 && count > known.current;
    known.current = count;
    if (grew && isNearEnd(end.current)) end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  useEffect(() => {
    if (firstNew !== null) document.getElementById('new-entries')?.scrollIntoView({ block: 'start' });
  }, [firstNew]);
  return end;
}

function isNearEnd(end: HTMLElement | null): boolean {
  if (!end) return false;
  const { top } = end.getBoundingClientRect();
  return top > 0 && top < window.innerHeight + NEAR;
}
