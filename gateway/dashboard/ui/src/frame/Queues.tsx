import { Link, useLocation } from 'react-router';
import { useQueueCounts } from '../support-list/useQueueCounts';
import { QUEUES } from './places';
import classes from './Queues.module.css';

/** The queues of the list with their counts; for staff. */
export function Queues() {
  const counts = useQueueCounts(true);
  const { pathname, search } = useLocation();
  const shown = pathname === '/dashboard/support' ? new URLSearchParams(search).get('view') : 'none';
  return (
    <section className={classes.queues} aria-label="Queues">
      <h2>Queues</h2>
      <ul>
        {QUEUES.map(({ view, label }, at) => (
          <li key={view}>
            <Link
              to={`/dashboard/support?view=${view}`}
              className={classes.queue}
              aria-current={view === (shown ?? (at === 0 ? view : null)) ? 'true' : undefined}
            >
              {label} {counts[view] !== undefined && <span className={classes.count}>{counts[view]}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
