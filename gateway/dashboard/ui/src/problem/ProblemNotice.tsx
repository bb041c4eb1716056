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
  // Without a connection nothing was tried, and nothing can be escalated either.
  const cutOff = refusal.kind === 'unreachable';
  const mayRetry = refusal.isPassing && (tries < 2 || cutOff);
  const mayRefresh = refusal.isGate && !action.refreshed;
  const mayEscalate = tries > 1 && !cutOff && (refusal.isPassing || refusal.isGate);
  return (
    <div className={classes.notice} data-tone={refusal.isGate ? 'amber' : 'red'} role="alert">
      <p className={classes.title}>{what}</p>
      <p>
        {plainly(refusal)} {kept ?? (cutOff && 'What you typed is kept.')}
      </p>
      <FieldWords refusal={refusal} />
      {refusal.isGate && <GateFacts refusal={refusal} />}
      <Group gap="xs" mt={8}>
        {mayRefresh && (
          <Button
            size="compact-sm"
            loading={action.phase === 'pending'}
            onClick={() => action.refreshAndRetry()}
          >
            {canChange(refusal) ? 'Refresh session and retry' : 'Try again'}
          </Button>
        )}
        {mayRetry && (
          <Button size="compact-sm" loading={action.phase === 'pending'} onClick={() => action.retry()}>
            {tries < 2 ? 'Retry once' : 'Try again'}
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

/** What a script is told of a part that is down, or of several fields, is no help to a person. */
function plainly(refusal: Refusal): string {
  if (refusal.status >= 500) return 'This part of the desk does not answer at the moment.';
  const unsaid = refusal.problem.errors?.some((error) => error.detail !== refusal.message);
  return unsaid ? 'Something in it has to be changed first.' : refusal.message;
}

/** Each thing that was wrong, unless it was said already. */
function FieldWords({ refusal }: { refusal: Refusal }) {
  const words = new Set(refusal.problem.errors?.map((error) => error.detail));
  words.delete(refusal.message);
  if (!words.size) return null;
  return (
    <ul className={classes.words}>
      {[...words].map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}

/** Whether it depends on who one is and what one's account has, which a fresh session may know better. */
function canChange({ problem }: Refusal): boolean {
  return problem.gate !== 'feature';
}

/** What opens the gate; what is switched off, and a role, are named in the refusal itself. */
function GateFacts({ refusal }: { refusal: Refusal }) {
  const { gate, requires, remedy } = refusal.problem;
  return (
    <p>
      {requires && gate !== 'feature' && gate !== 'role' && <>Needed: {requirementWord(requires)}. </>}
      {remedy}
      {requires === 'limit:open_tickets' && (
        <>
          {' '}
          <Link to="/dashboard/support">See your open tickets</Link>
        </>
      )}
    </p>
  );
}
