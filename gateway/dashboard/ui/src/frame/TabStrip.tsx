import { type ReactNode, useEffect, useRef } from 'react';
import classes from './TabStrip.module.css';

interface Props {
  label: string;
  /** Names the chosen tab and what else moves it about; when it changes, the tab is brought into sight once more. */
  chosen: string;
  children: ReactNode;
}

/** Tabs beside each other; the chosen one is brought into sight, as it may lie beside the screen of a phone. */
export function TabStrip({ label, chosen, children }: Props) {
  const strip = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the chosen tab lies is the browser's to know
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>('[aria-current]');
    // The strip alone: whoever reads further down stays there.
    if (tab && strip.current)
      strip.current.scrollLeft = tab.offsetLeft - (strip.current.clientWidth - tab.offsetWidth) / 2;
  }, [chosen]);
  return (
    <nav ref={strip} className={classes.strip} aria-label={label}>
      {children}
    </nav>
  );
}
