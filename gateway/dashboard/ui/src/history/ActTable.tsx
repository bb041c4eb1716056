import { Link } from 'react-router';
import type { Act } from '../api/history';
import { Time } from '../words/Time';
import { absolute } from '../words/time';
import { actionWord } from './actionWords';
import classes from './History.module.css';

/** The log as a table; on a phone each line is a small card. */
export function ActTable({ acts }: { acts: Act[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>When</th>
          <th>Who</th>
          <th>What</th>
          <th>Ticket</th>
          <th>From page</th>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr key={act.id} data-outcome={act.outcome}>
            <td className={classes.when} title={absolute(act.at)}>
              <Time at={act.at} />
            </td>
            <td>{act.actor?.name ?? 'Casebook'}</td>
            <td>
              {actionWord(act.action)}
              {act.outcome !== 'accepted' && <span className={classes.outcome}>{act.outcome}</span>}
            </td>
            <td>
              {act.ticket && (
                <Link to={`/dashboard/support/${act.ticket.id}`} className={classes.ticket}>
                  {act.ticket.subject ?? act.ticket.id}
                </Link>
              )}
            </td>
            <td className={classes.route}>{act.route}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
