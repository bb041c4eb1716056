import { Time } from '../words/Time';
import classes from './EntryCard.module.css';

/** In place of what an entry said, once that was erased. */
export function ErasedText({ at }: { at: string }) {
  return (
    <p className={classes.erased}>
      What this entry said, and which files it named, was erased <Time at={at} />. The audit still proves that
      the entry was there.
    </p>
  );
}
