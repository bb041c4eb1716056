import { Link } from 'react-router';
import type { EarlierTicket } from '../api/customer';
import { StatusMark } from '../words/StatusMark';
import { Time } from '../words/Time';
import classes from './CustomerPanel.module.css';

interface Props {
  title: string;
  none: string;
  tickets: EarlierTicket[];
}

/** A few other tickets of the account, each with where it stands or how it ended. */
export function OtherTickets({ title, none, tickets }: Props) {
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      {tickets.length === 0 && <p className="cb-muted">{none}</p>}
      <ul className={classes.tickets}>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <Link to={`/dashboard/support/${ticket.id}`}>{ticket.subject}</Link>
            <span className={classes.under}>
              <StatusMark status={ticket.status} staff /> · <Time at={ticket.lastActivityAt} />
            </span>
            {ticket.resolution && <span className={classes.resolution}>{ticket.resolution}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
