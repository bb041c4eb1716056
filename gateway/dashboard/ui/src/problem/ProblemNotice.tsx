import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { Refusal } from '../api/refusal';
import type { Action } from '../api/useAction';
import { escalationLink } from './escalation';
import classes from './Notice.module.css';
import { requirementWord } from './requirements';

interface Props<I, R> {
  /** What failed, in the reader's words. */
  what: string;
  /** What is kept although it failed. */
  kept?: string;
  action: Action<I, R>;
  onDismiss?: () => void;
}

/** A refused or failed action, in place: what happened, what is kept, and the one next step. */
export function ProblemNotice<I, R>({ what, kept, action, onDismiss }: Props<I, R>) {
  const failure = action.failure;
  if (!failure) return null;
  const { refusal, tries } = failure;
  const mayRetry = refusal.isPassing && tries < 2;
  const mayRefresh = refusal.isGate && !action.refreshed;
  const mayEscalate = tries > 1 && (refusal.isPassing || refusal.isGate);
  return (
    <div className={classes.notice} data-tone={refusal.isGate ? 'amber' : 'red'} role="alert">
      <p className={classes.title}>{what}</p>
      <p>
        {plainly(refusal)} {kept}
      </p>
      {refusal.isGate && <GateFacts requires={refusal.problem.requires} remedy={refusal.problem.remedy} />}
      <Group gap="xs" mt={8}>
        {mayRefresh && (
          <Button
            size="compact-sm"
            loading={action.phase === 'pending'}
            onClick={() => action.refreshAndRetry()}
          >
            Refresh session and retry
          </Button>
        )}
        {mayRetry && (
          <Button size="compact-sm" loading={action.phase === 'pending'} onClick={() => action.retry()}>
            Retry once
          </Button>
        )}
        {mayEscalate && (
          <Button
            size="compact-sm"
            variant="default"
            component={Link}
            to={escalationLink({
              action: what,
              expected: 'The action succeeds.',
              actual: refusal.message,
              failure,
            })}
          >
            Escalate
          </Button>
        )}
        {onDismiss && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onDismiss}>
            Dismiss
          </Button>
        )}
        {refusal.problem.requestId && (
          <span className={classes.request}>Request {refusal.problem.requestId}</span>
        )}
      </Group>
    </div>
  );
}

/** What a script is told of a part that is down is no help to a person. */
function plainly(refusal: Refusal): string {
  const down = refusal.status >= 500;
  return down ? 'This part of the desk does not answer at the moment.' : refusal.message;
}

function GateFacts({ requires, remedy }: { requires?: string; remedy?: string }) {
  return (
    <p>
      {requires && <>Needed: {requirementWord(requires)}. </>}
      {remedy}
    </p>
  );
}
