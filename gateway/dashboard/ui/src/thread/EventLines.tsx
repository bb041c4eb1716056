import { useState } from 'react';
import type { Entry } from '../api/timeline';
import { Time } from '../words/Time';
import classes from './EntryList.module.css';
import { eventWord } from './eventWords';

/** System events as grey lines; more than two fold to the newest. */
export function EventLines({ entries, staff }: { entries: Entry[]; staff: boolean }) {
  const [open, setOpen] = useState(false);
  const folded = entries.length > 2 && !open;
  const shown = folded ? entries.slice(-1) : entries;
  return (
    <div className={classes.events}>
      {folded && (
        <button type="button" className={classes.fold} onClick={() => setOpen(true)}>
          {entries.length - 1} earlier changes
        </button>
      )}
      {shown.map((entry) => (
        <span key={entry.id}>
          {eventWord(entry, staff)} · <Time at={entry.at} />
        </span>
      ))}
    </div>
  );
}
