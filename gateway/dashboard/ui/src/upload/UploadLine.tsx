import { Button, CloseButton, Progress } from '@mantine/core';
import { refreshSession } from '../api/session';
import { useStore } from '../live/store';
import { ChooseAgain } from './ChooseAgain';
import { stateWord } from './stateWord';
import type { Upload } from './Upload';
import classes from './UploadLine.module.css';
import { rejectionOf, type UploadView } from './UploadView';

interface Props {
  upload: Upload;
  /** Whether it can still be taken back once it has arrived, as nothing carries it yet. */
  removable?: boolean;
  onRetry?: () => void;
  onRemove: () => void;
}

/** One chosen file: name, size, how far it is, and what can be done with it. */
export function UploadLine({ upload, removable, onRetry, onRemove }: Props) {
  const view = useStore(upload.view);
  const size = upload.file.size;
  const rejected = rejectionOf(view) !== null;
  return (
    <li className={classes.line} data-phase={view.phase} data-rejected={rejected || undefined}>
      <span className={classes.name}>{upload.file.name}</span>
      <span className={classes.state}>{stateWord(view, size)}</span>
      <span className={classes.actions}>
        {view.phase === 'failed' && onRetry && (
          <Button size="compact-xs" variant="default" onClick={() => retry(view, onRetry)}>
            {view.problem?.isGate ? 'Refresh session and retry' : 'Retry'}
          </Button>
        )}
        {view.phase === 'missing' && <ChooseAgain upload={upload} />}
        {(view.phase !== 'done' || removable || rejected) && (
          <CloseButton
            size="sm"
            aria-label={`${view.phase === 'sending' ? 'Cancel' : 'Remove'} ${upload.file.name}`}
            onClick={onRemove}
          />
        )}
      </span>
      {view.phase === 'sending' && (
        <Progress
          className={classes.bar}
          value={(view.sent / size) * 100}
          size="xs"
          aria-label={`Upload of ${upload.file.name}`}
        />
      )}
      {view.phase === 'missing' && upload.elsewhere && (
        <span className={classes.elsewhere}>
          Begun on another device, or before you signed out. Choose the file again to go on, or remove it.
        </span>
      )}
      {view.problem && (
        <span className={classes.problem} role="alert">
          {view.phase === 'done' && 'Not removed. '}
          {view.problem.message} {view.problem.problem.remedy}
        </span>
      )}
    </li>
  );
}

async function retry(view: UploadView, onRetry: () => void): Promise<void> {
  if (view.problem?.isGate) await refreshSession().catch(() => undefined);
  onRetry();
}
