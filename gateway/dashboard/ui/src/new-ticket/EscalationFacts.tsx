import type { Escalation } from '../problem/escalation';
import { Notice } from '../problem/Notice';
import { moment } from '../words/time';

/** The evidence of the failed action that goes with this ticket. */
export function EscalationFacts({ facts }: { facts: Escalation }) {
  return (
    <Notice tone="amber" title="The facts of what failed go with this ticket">
      <p>
        {facts.action}, on <span className="cb-mono">{facts.route}</span>. First failed{' '}
        {moment(facts.firstFailureAt)}
        {facts.latestRetryAt && <>, tried again {moment(facts.latestRetryAt)}</>}.
        {facts.requestId && (
          <>
            {' '}
            Request <span className="cb-mono">{facts.requestId}</span>.
          </>
        )}
      </p>
    </Notice>
  );
}
