import { Loader } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import { type Entry, postNote, postReply } from '../api/timeline';
import { useAction } from '../api/useAction';
import { Markdown } from '../markdown/Markdown';
import { startedIds } from '../upload/startedIds';
import { UploadLine } from '../upload/UploadLine';
import { useVerdicts } from '../upload/useVerdicts';
import classes from './EntryCard.module.css';
import { PendingActions } from './PendingActions';
import type { Posting } from './usePostings';

interface Props {
  ticketId: string;
  posting: Posting;
  author: string;
  /** The thread shows it already; only the confirmation is still on its way. */
  arrived?: boolean;
  onSent: (entry: Entry) => void;
  /** Gives the entry back to the composer; false while that holds something for other readers. */
  onTakeBack: () => boolean;
}

/** My own entry, shown at once: on its way, or not sent with a retry on the entry itself. */
export function PendingEntry({ ticketId, posting, author, arrived, onSent, onTakeBack }: Props) {
  const run = useCallback(
    async (input: Posting, key: string) => {
      const ids = await startedIds(input.uploads, ticketId);
      return input.internal
        ? postNote(ticketId, input.body, ids, key)
        : postReply(ticketId, input.body, ids, key);
    },
    [ticketId],
  );
  const action = useAction(run, onSent);
  const started = useRef(posting.leftOver);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void action.start(posting, posting.key);
  }, [action, posting]);
  useVerdicts(posting.uploads);
  const waits = action.phase === 'idle' && posting.leftOver;
  const notSent = action.phase === 'failed' || waits;
  if (arrived && !notSent) return null;
  return (
    <article
      className={classes.card}
      data-pending
      data-note={posting.internal || undefined}
      aria-label="Your entry, not sent yet"
    >
      <header className={classes.head}>
        <strong>{author}</strong>
        <span className={classes.pendingState} role="status">
          {action.phase === 'pending' && (
            <>
              <Loader size={12} /> Sending…
            </>
          )}
          {notSent && 'Not sent'}
        </span>
      </header>
      <Markdown text={posting.body} />
      {posting.uploads.length > 0 && (
        <ul className={classes.files}>
          {posting.uploads.map((upload) => (
            <UploadLine
              key={upload.id}
              upload={upload}
              onRetry={() => upload.send(ticketId)}
              onRemove={() => upload.remove()}
            />
          ))}
        </ul>
      )}
      {(action.failure || waits) && (
        <PendingActions posting={posting} action={action} onTakeBack={onTakeBack} />
      )}
    </article>
  );
}
