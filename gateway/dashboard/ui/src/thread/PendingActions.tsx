import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Entry } from '../api/timeline';
import type { Action } from '../api/useAction';
import { ProblemNotice } from '../problem/ProblemNotice';
import classes from './PendingEntry.module.css';
import type { Posting } from './usePostings';

interface Props {
  posting: Posting;
  action: Action<Posting, Entry>;
  /** Gives the entry back to the composer; false while that holds something for other readers. */
  onTakeBack: () => boolean;
}

/** Why my entry was not sent, and what can be done about it. */
export function PendingActions({ posting, action, onTakeBack }: Props) {
  const pending = action.phase === 'pending';
  const refusal = action.failure?.refusal;
  // The notice itself offers to retry what may pass, and to refresh what a gate closed.
  const again = refusal && !refusal.isPassing && !refusal.isGate;
  const [apart, setApart] = useState(false);
  return (
    <div className={classes.actions}>
      {action.failure && (
        <ProblemNotice
          what={posting.internal ? 'Your note was not sent' : 'Your reply was not sent'}
          kept="What you wrote is kept here."
          action={action}
        />
      )}
      <Group gap="xs">
        {(again || !refusal) && (
          <Button
            size="compact-sm"
            loading={pending}
            onClick={() => (again ? action.retry() : action.start(posting, posting.key))}
          >
            {again ? 'Send again' : 'Send now'}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          disabled={pending}
          onClick={() => setApart(!onTakeBack())}
        >
          Edit
        </Button>
      </Group>
      {apart && (
        <p className={classes.apart} role="alert">
          {apartWord(posting.internal)}
        </p>
      )}
    </div>
  );
}

function apartWord(note: boolean): string {
  return note
    ? 'A reply is being written below, and a note is kept apart from it. Send or empty the reply first.'
    : 'A note is being written below, and a reply is kept apart from it. Send or empty the note first.';
}
