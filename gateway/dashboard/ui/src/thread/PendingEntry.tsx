import { Button, Group, Loader } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import { type Entry, postNote, postReply } from '../api/timeline';
import { useAction } from '../api/useAction';
import { Markdown } from '../markdown/Markdown';
import { ProblemNotice } from '../problem/ProblemNotice';
import type { Upload } from '../upload/Upload';
import { UploadLine } from '../upload/UploadLine';
import classes from './EntryCard.module.css';
import type { Posting } from './usePostings';

interface Props {
  ticketId: string;
  posting: Posting;
  author: string;
  /** It is already in the thread; only the confirmation is still on its way. */
  arrived?: boolean;
  onSent: (entry: Entry) => void;
  /** Gives the text back to the composer. */
  onTakeBack: () => void;
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
  const idle = action.phase === 'idle';
  if (arrived) return null;
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
          {(action.phase === 'failed' || (idle && posting.leftOver)) && 'Not sent'}
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
              onRemove={() => upload.cancel()}
            />
          ))}
        </ul>
      )}
      {action.failure && (
        <div style={{ marginTop: 12 }}>
          <ProblemNotice
            what={posting.internal ? 'Your note was not sent' : 'Your reply was not sent'}
            kept="It is kept here."
            action={action}
          />
        </div>
      )}
      {(action.failure || (idle && posting.leftOver)) && (
        <Group gap="xs" mt={8}>
          {idle && posting.leftOver && (
            <Button size="compact-sm" onClick={() => action.start(posting, posting.key)}>
              Send now
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={onTakeBack}>
            Edit
          </Button>
        </Group>
      )}
    </article>
  );
}

/** The ids of the files as soon as the desk knows them; their bytes may still be on the way. */
async function startedIds(uploads: Upload[], ticketId: string): Promise<string[]> {
  const ids = await Promise.all(uploads.map((upload) => upload.startedOn(ticketId)));
  return ids.filter((id) => id !== null);
}
