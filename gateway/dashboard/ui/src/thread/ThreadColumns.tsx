import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ThreadPage.module.css';

interface Props {
  side: ReactNode;
  /** Whether what stands beside the thread is shown as a sheet, where there is no room beside it. */
  sheet: boolean;
  onCloseSheet: () => void;
  children: ReactNode;
}

/** The thread, and what is known about its ticket beside it. */
export function ThreadColumns({ side, sheet, onCloseSheet, children }: Props) {
  return (
    <>
      <div className={classes.columns}>
        <div className={classes.thread}>{children}</div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else to focus */}
        <aside className={classes.side} aria-label="About this ticket" tabIndex={0}>
          {side}
        </aside>
      </div>
      <Drawer opened={sheet} onClose={onCloseSheet} position="bottom" size="85%" title="About this ticket">
        {sheet && side}
      </Drawer>
    </>
  );
}
