import { useQuery } from '@tanstack/react-query';
import { type Act, listHistory } from '../api/history';
import { useSession } from '../api/session';
import type { Escalation } from '../problem/escalation';
import { runOf } from '../problem/recordedRun';

/** The log hears of an attempt a moment after the page does; after that it may have been lost. */
const LOOKS = 4;
const BETWEEN = 1500;

/** What the page saw of a failure, completed by what the desk recorded of it: an earlier visit may have tried too. */
export function useEscalation(seen: Escalation | null): Escalation | null {
  const me = useSession().user.id;
  const requestId = seen?.requestId ?? '';
  const log = useQuery({
    queryKey: ['attempts', me, requestId],
    queryFn: () => listHistory({ actor: me }),
    enabled: requestId !== '',
    refetchInterval: (query) =>
      query.state.dataUpdateCount < LOOKS && !recorded(query.state.data?.items, requestId) ? BETWEEN : false,
    refetchOnWindowFocus: false,
  });
  return seen && completed(seen, log.data?.items ?? []);
}

export function completed(seen: Escalation, acts: Act[]): Escalation {
  const line = recorded(acts, seen.requestId);
  if (!line) return seen;
  const run = runOf(line, acts);
  return {
    ...seen,
    firstFailureAt: earliest(seen.firstFailureAt, run.firstFailureAt),
    latestRetryAt: latest(seen.latestRetryAt, run.latestRetryAt),
  };
}

const recorded = (acts: Act[] | undefined, requestId: string | null) =>
  acts?.find((act) => act.requestId === requestId && act.outcome !== 'accepted');

const earliest = (a: string, b: string) => (a && Date.parse(a) <= Date.parse(b) ? a : b);

const latest = (a: string | null, b: string | null) => (!a || (b && Date.parse(b) > Date.parse(a)) ? b : a);
