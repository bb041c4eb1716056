import { Link } from 'react-router';
import type { Act } from '../api/history';
import { PagePath } from '../words/PagePath';
import { Time } from '../words/Time';
import { absolute, exact } from '../words/time';
import { AttemptFacts } from './AttemptFacts';
import { actionWord, triedWord } from './actionWords';
import classes from './History.module.css';

/** The log as a table; on a phone each line is a small card. */
export function ActTable({ acts, onActor }: { acts: Act[]; onActor?: (id: string) => void }) {
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
              <time dateTime={act.at} className={classes.exact}>
                {exact(act.at)}
              </time>
            </td>
            <td>
              <WhoCell actor={act.actor} onActor={onActor} />
            </td>
            <td>
              {act.outcome === 'accepted' ? (
                actionWord(act.action)
              ) : (
                <>
                  Tried to {triedWord(act.action)}
                  <AttemptFacts act={act} acts={acts} />
                </>
              )}
            </td>
            <td>
              <TicketCell ticket={act.ticket} />
              <Place act={act} />
            </td>
            <td className={classes.route}>{act.route && <PagePath path={act.route} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where in its ticket a line stands, to compare with the version another page shows. */
function Place({ act }: { act: Act }) {
  const words = [act.version && `Version ${act.version}`, act.seq && `Entry ${act.seq}`].filter(Boolean);
  return words.length > 0 && <span className={classes.exact}>{words.join(' · ')}</span>;
}

/** A name leads to all that this person did. */
function WhoCell({ actor, onActor }: { actor: Act['actor']; onActor?: (id: string) => void }) {
  if (!actor) return 'Casebook';
  if (!onActor) return actor.name;
  return (
    <button
      type="button"
      className={classes.who}
      title={`Show only what ${actor.name} did`}
      onClick={() => onActor(actor.id)}
    >
      {actor.name}
    </button>
  );
}

/** An attempt may have named a ticket that is not there for this reader: then there is nothing to open. */
function TicketCell({ ticket }: { ticket: Act['ticket'] }) {
  if (!ticket) return null;
  if (!ticket.subject) return <span className="cb-mono cb-muted">{ticket.id}</span>;
  return (
    <Link to={`/dashboard/support/${ticket.id}`} className={classes.ticket}>
      {ticket.subject}
    </Link>
  );
}
