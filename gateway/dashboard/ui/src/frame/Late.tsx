import { type ReactNode, useEffect, useState } from 'react';

/** Shows its children only after 300 ms, so that a quick answer never flickers. */
export function Late({ children, after = 300 }: { children: ReactNode; after?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return shown ? children : null;
}
