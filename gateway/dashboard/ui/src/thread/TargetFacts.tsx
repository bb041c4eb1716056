import type { Target, Ticket } from '../api/tickets';
import { Time } from '../words/Time';
import classes from './SidePanel.module.css';

/** The promised times of a ticket. */
export function TargetFacts({ ticket }: { ticket: Ticket }) {
  const { firstResponse = null, resolution = null } = ticket.targets ?? {};
  if (!firstResponse && !resolution) return null;
  return (
    <section className={classes.part} aria-label="Targets">
      <h2>Targets</h2>
      <dl className={classes.facts}>
        {firstResponse && <Line name="First reply" target={firstResponse} />}
        {resolution && <Line name="Solution" target={resolution} />}
      </dl>
    </section>
  );
}

function Line({ name, target }: { name: string; target: Target }) {
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
          'paused while we wait for the customer'
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
