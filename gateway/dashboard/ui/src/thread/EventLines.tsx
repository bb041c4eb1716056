import { useState } from 'react';
import type { Entry } from '../api/timeline';
import type { ContextRequest } from '../context-request/requests';
import { Time } from '../words/Time';
import classes from './EntryList.module.css';
import { eventWord } from './eventWords';

interface Props {
  entries: Entry[];
  staff: boolean;
  requests: ReadonlyMap<string, ContextRequest>;
}

/** System events as grey lines; more than two fold to the newest. */
export function EventLines({ entries, staff, requests }: Props) {
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
        <span key={entry.id} className={classes.event}>
          {eventWord(entry, staff)} · <Time at={entry.at} />
          <RequestLink request={requests.get(String(entry.event?.request))} />
        </span>
      ))}
    </div>
  );
}

/** Leads from an answer to the card where all of them stand. */
function RequestLink({ request }: { request: ContextRequest | undefined }) {
  return request ? (
    <>
      {' '}
      · <a href={`#entry-${request.seq}`}>Show the request</a>
    </>
  ) : null;
}
