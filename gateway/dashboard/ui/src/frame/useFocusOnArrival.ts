import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After a change of page the focus is on the new page and not lost with the link that led there; a page that sets its own keeps it. */
export function useFocusOnArrival(content: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const focused = document.activeElement;
    if (!focused || focused === document.body) content.current?.focus({ preventScroll: true });
  }, [pathname, content]);
}
