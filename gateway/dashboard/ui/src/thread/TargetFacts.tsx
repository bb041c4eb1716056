import type { Target, Ticket } from '../api/tickets';
import { Time } from '../words/Time';
import { TARGET_WORDS } from '../words/targets';
import { moment } from '../words/time';
import classes from './SidePanel.module.css';

interface Props {
  ticket: Ticket;
  staff: boolean;
}

/** The promised times of a ticket: for staff what is due, for customers when they hear from support. */
export function TargetFacts({ ticket, staff }: Props) {
  const { firstResponse = null, resolution = null } = ticket.targets ?? {};
  if (!firstResponse && !resolution) return null;
  const over = ticket.status === 'resolved' || ticket.status === 'closed';
  const word = staff ? staffWord : customerWord;
  const title = staff ? 'Targets' : 'What we promise';
  return (
    <section className={classes.part} aria-label={title}>
      <h2>{title}</h2>
      <dl className={classes.facts}>
        {firstResponse && (
          <Line name={TARGET_WORDS.firstResponse} target={firstResponse} word={word(firstResponse, over)} />
        )}
        {resolution && (
          <Line name={TARGET_WORDS.resolution} target={resolution} word={word(resolution, over)} />
        )}
      </dl>
    </section>
  );
}

/** What is said before the time, and the time; without one it is said alone. */
type Word = { said: string; at?: string };

function staffWord(target: Target, over: boolean): Word {
  const late = target.state === 'breached';
  if (target.metAt) return { said: late ? 'late, ' : 'met ', at: target.metAt };
  if (target.state === 'paused')
    return { said: over ? 'stopped with the ticket' : 'paused while we wait for the customer' };
  return { said: late ? 'was due ' : 'due ', at: target.dueAt };
}

function customerWord(target: Target, over: boolean): Word {
  if (target.metAt) return { said: 'came ', at: target.metAt };
  if (over) return { said: 'no longer needed' };
  if (target.state === 'paused') return { said: 'goes on when you have answered' };
  if (target.state === 'breached') return { said: 'is late, and on top of our list' };
  return { said: `by ${moment(target.dueAt)}, `, at: target.dueAt };
}

function Line({ name, target, word }: { name: string; target: Target; word: Word }) {
  const late = target.state === 'breached';
  return (
    <>
      <dt>{name}</dt>
      <dd className={late ? classes.bad : target.metAt ? classes.good : undefined}>
        {word.said}
        {word.at && <Time at={word.at} />}
      </dd>
    </>
  );
}
