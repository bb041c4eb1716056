import { freshness } from '../api/freshness';
import { useStore } from '../live/store';
import classes from './Banner.module.css';

/** Part of the desk is a moment behind: what is shown is true, but may miss the last seconds. */
export function StaleNotice() {
  if (!useStore(freshness.store)) return null;
  return (
    <div className={classes.banner} data-tone="amber" role="status">
      Your latest change is saved and may take a few seconds to show here.
    </div>
  );
}
