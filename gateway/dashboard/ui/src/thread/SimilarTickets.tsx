import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { similarTickets, type Ticket } from '../api/tickets';
import { Time } from '../words/Time';
import classes from './SidePanel.module.css';

const SHOWN = 3;

/** How other tickets that look like this one were solved, whoever's they were; for staff. */
export function SimilarTickets({ ticket }: { ticket: Ticket }) {
  const similar = useQuery({
    queryKey: ['similar', ticket.subject],
    queryFn: () => similarTickets(ticket.subject),
    staleTime: 60_000,
    retry: false,
  });
  const found = similar.data?.items.filter((other) => other.id !== ticket.id).slice(0, SHOWN);
  return (
    <section className={classes.part} aria-label="Similar resolved tickets">
      <h2>Similar resolved tickets</h2>
      {found?.length === 0 && <p className={`${classes.text} cb-muted`}>None looks like this one.</p>}
      {similar.isPending && <p className={`${classes.text} cb-muted`}>Looking…</p>}
      {similar.error && <p className={`${classes.text} cb-muted`}>Could not be looked up at the moment.</p>}
      <ul className={classes.others}>
        {found?.map((other) => (
          <li key={other.id}>
            <Link to={`/dashboard/support/${other.id}`}>{other.subject}</Link>
            <span className={classes.under}>
              {other.account.name}
              {other.resolvedAt && (
                <>
                  {' '}
                  · <Time at={other.resolvedAt} />
                </>
              )}
            </span>
            {other.resolution && <span className={classes.ended}>{other.resolution}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
