import type { Status } from '../api/tickets';
import classes from './StatusMark.module.css';
import { statusWord } from './tickets';

/** A coloured dot with its word; the word carries the meaning. */
export function StatusMark({ status, staff }: { status: Status; staff: boolean }) {
  const { label, tone } = statusWord(status, staff);
  return (
    <span className={classes.mark} data-tone={tone}>
      <span className={classes.dot} aria-hidden="true" />
      {label}
    </span>
  );
}
