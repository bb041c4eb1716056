import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { asRefusal } from '../api/refusal';
import classes from './Notice.module.css';

interface Props {
  /** What could not be loaded, like "The list". */
  what: string;
  error: unknown;
  onRetry: () => void;
}

/** A part of a page that could not be loaded; the rest of the page stays usable. */
export function LoadProblem({ what, error, onRetry }: Props) {
  const refusal = asRefusal(error);
  if (refusal.status === 404) return <NotHere />;
  return (
    <div className={classes.notice} data-tone="red" role="alert">
      <p className={classes.title}>{what} could not be loaded</p>
      <p>
        {refusal.isPassing
          ? 'This part of the desk is not answering at the moment. Nothing is lost; it is tried again by itself.'
          : refusal.message}
      </p>
      <Group gap="xs" mt={8}>
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          Try again now
        </Button>
        {refusal.problem.requestId && (
          <span className={classes.request}>Request {refusal.problem.requestId}</span>
        )}
      </Group>
    </div>
  );
}

export function NotHere() {
  return (
    <div className={classes.notice} data-tone="neutral">
      <h1 className={classes.heading}>Nothing was found here</h1>
      <p>The address may be mistyped, or it belongs to another account.</p>
      <Button size="compact-sm" variant="default" component={Link} to="/dashboard/support" mt={8}>
        Go to your tickets
      </Button>
    </div>
  );
}
