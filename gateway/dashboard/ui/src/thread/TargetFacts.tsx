import type { Target, Ticket } from '../api/tickets';
import { Time } from '../words/Time';
import { TARGET_WORDS } from '../words/targets';
import classes from './SidePanel.module.css';

/** The promised times of a ticket. */
export function TargetFacts({ ticket }: { ticket: Ticket }) {
  const { firstResponse = null, resolution = null } = ticket.targets ?? {};
  if (!firstResponse && !resolution) return null;
  const over = ticket.status === 'resolved' || ticket.status === 'closed';
  return (
    <section className={classes.part} aria-label="Targets">
      <h2>Targets</h2>
      <dl className={classes.facts}>
        {firstResponse && <Line name={TARGET_WORDS.firstResponse} target={firstResponse} over={over} />}
        {resolution && <Line name={TARGET_WORDS.resolution} target={resolution} over={over} />}
      </dl>
    </section>
  );
}

function Line({ name, target, over }: { name: string; target: Target; over: boolean }) {
  const late = target.state === 'breached';
  return (
    <>
      <dt>{name}</dt>
      <dd className={late ? classes.bad : target.metAt ? classes.good : undefined}>
        {target.metAt ? (
          <>
            {late ? 'late, ' : 'met '}
            <Time at={target.metAt} />
          </>
        ) : target.state === 'paused' ? (
          over ? (
            'stopped with the ticket'
          ) : (
            'paused while we wait for the customer'
          )
        ) : (
          <>
            {late ? 'was due ' : 'due '}
            <Time at={target.dueAt} />
          </>
        )}
      </dd>
    </>
  );
}
