import { useState } from 'react';
import type { Entry } from '../api/timeline';
import type { ContextRequest } from '../context-request/requests';
import { counted } from '../words/amounts';
import { Time } from '../words/Time';
import classes from './EntryList.module.css';
import { eventWord, reasonOf } from './eventWords';

interface Props {
  entries: Entry[];
  staff: boolean;
  requests: ReadonlyMap<string, ContextRequest>;
}

/** System events as grey lines; more than two fold to the newest, and to those in which someone said something. */
export function EventLines({ entries, staff, requests }: Props) {
  const [open, setOpen] = useState(false);
  const telling = entries.filter((entry, at) => reasonOf(entry) || at === entries.length - 1);
  const shown = entries.length > 2 && !open ? telling : entries;
  const hidden = entries.length - shown.length;
  return (
    <div className={classes.events}>
      {hidden > 0 && (
        <button type="button" className={classes.fold} onClick={() => setOpen(true)}>
          {counted(hidden, 'earlier change')}
        </button>
      )}
      {shown.map((entry) => (
        <span key={entry.id} className={classes.event}>
          {eventWord(entry, staff)} · <Time at={entry.erasedAt ?? entry.at} />
          <RequestLink request={requests.get(String(entry.event?.request))} />
          <Reason said={reasonOf(entry)} />
        </span>
      ))}
    </div>
  );
}

function Reason({ said }: { said: string | null }) {
  return said ? <q className={classes.reason}>{said}</q> : null;
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
