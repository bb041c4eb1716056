import { connection } from '../live/connection';
import { useStore } from '../live/store';
import classes from './Banner.module.css';

/** Silent when well; says so when the desk has not answered for 1.5 s, and goes away by itself. */
export function ConnectionBanner() {
  if (useStore(connection.store) !== 'down') return null;
  return (
    <div className={classes.banner} data-tone="red" role="status">
      No connection to the desk. What you typed is kept; we are trying again.
    </div>
  );
}
