import { useStore } from '../live/store';
import classes from './PresenceLine.module.css';
import { presence, presenceWord } from './presence';

const NOBODY: never[] = [];

/** Who else is looking or typing, read out politely; on the upper edge of what stays in sight, where it moves nothing. */
export function PresenceLine({ ticketId }: { ticketId: string }) {
  const word = presenceWord(useStore(presence)[ticketId] ?? NOBODY);
  return (
    <p aria-live="polite" className={classes.line} title={word ?? undefined}>
      {word}
    </p>
  );
}
