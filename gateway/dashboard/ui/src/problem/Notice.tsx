import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface Props {
  tone: 'red' | 'amber' | 'green' | 'neutral';
  title?: ReactNode;
  children?: ReactNode;
}

/** A quiet box for something worth knowing in this place. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role="status">
      {title && <p className={classes.title}>{title}</p>}
      {children}
    </div>
  );
}
