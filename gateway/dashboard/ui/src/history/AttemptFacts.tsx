import type { Act } from '../api/history';
import { CopyButton } from '../frame/CopyButton';
import { EscalateButton } from './EscalateButton';
import classes from './History.module.css';
import { outcomeSentence } from './outcomeWords';

interface Props {
  act: Act;
  /** The lines around it, which tell when it failed first and was tried last. */
  acts: Act[];
}

/** Why an attempt did not succeed, its request to quote, and the way to support. */
export function AttemptFacts({ act, acts }: Props) {
  return (
    <div className={classes.attempt}>
      <p className={classes.outcome}>{outcomeSentence(act)}</p>
      {act.requestId && (
        <p className={classes.request}>
          Request {act.requestId}
          <CopyButton label="Copy request id" text={act.requestId} size="sm" />
        </p>
      )}
      <EscalateButton act={act} acts={acts} />
    </div>
  );
}
