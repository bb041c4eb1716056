import { Button } from '@mantine/core';
import { ProblemNotice } from '../../problem/ProblemNotice';
import { ConflictNotice } from './ConflictNotice';
import classes from './SaveBar.module.css';
import type { Edit } from './useEdit';

interface Props<S extends { version: number }> {
  edit: Edit<S>;
  present: S;
  /** What was not saved, like "The plan". */
  what: string;
  /** What keeps it from being saved, found on this page. */
  wrong?: boolean;
  onDone?: () => void;
}

/** Says that something is not saved yet, and saves or discards it; refusals and conflicts appear above it. */
export function SaveBar<S extends { version: number }>({ edit, present, what, wrong, onDone }: Props<S>) {
  const conflict = edit.theirs.length > 0;
  const failure = edit.saving.failure?.refusal;
  const plain = failure && failure.kind !== 'precondition-failed' && failure.kind !== 'validation';
  if (!conflict && !plain && !edit.dirty) return null;
  return (
    <div className={classes.foot}>
      <ConflictNotice edit={edit} present={present} />
      {plain && (
        <ProblemNotice what={`${what} was not saved`} kept="Your changes are kept." action={edit.saving} />
      )}
      {edit.dirty && !conflict && (
        <div className={classes.bar}>
          <Button
            size="compact-sm"
            disabled={wrong}
            loading={edit.saving.phase === 'pending'}
            onClick={edit.save}
          >
            Save
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              edit.discard();
              onDone?.();
            }}
          >
            Discard
          </Button>
          <span role="status" className="cb-muted">
            {wordOf(wrong, failure?.kind === 'validation')}
          </span>
        </div>
      )}
    </div>
  );
}

function wordOf(wrong: boolean | undefined, refused: boolean): string {
  if (wrong) return 'Complete what is missing, then save.';
  return refused ? 'Correct what is marked, then save.' : 'Not saved yet.';
}
