import type { ReactNode } from 'react';
import classes from './Empty.module.css';

interface Props {
  title: string;
  /** Why there is nothing, or when there will be. */
  text: ReactNode;
  /** What to do next. */
  children?: ReactNode;
}

/** The place of a list that has nothing to show. */
export function Empty({ title, text, children }: Props) {
  return (
    <div className={classes.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
