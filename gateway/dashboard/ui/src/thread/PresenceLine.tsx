import { useStore } from '../live/store';
import { presence, presenceWord } from './presence';

const NOBODY: never[] = [];

/** Who else is looking or typing, read out politely. */
export function PresenceLine({ ticketId }: { ticketId: string }) {
  const word = presenceWord(useStore(presence)[ticketId] ?? NOBODY);
  return (
    <p aria-live="polite" className="cb-muted" style={{ margin: 0, minHeight: 0, fontSize: 13 }}>
      {word}
    </p>
  );
}
