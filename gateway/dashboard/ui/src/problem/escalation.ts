import type { Failure } from '../api/useAction';

/** The evidence of a failed action, as the escalation form takes it over. */
export interface Escalation {
  route: string;
  action: string;
  expected: string;
  actual: string;
  firstFailureAt: string;
  latestRetryAt: string | null;
  requestId: string | null;
}

interface Source {
  action: string;
  expected: string;
  actual: string;
  failure: Failure;
}

/** A link to a ticket form filled with what is known of the failure. */
export function escalationLink({ action, expected, actual, failure }: Source): string {
  const facts: Escalation = {
    route: window.location.pathname,
    action,
    expected,
    actual,
    firstFailureAt: failure.firstFailureAt,
    latestRetryAt: failure.latestRetryAt,
    requestId: failure.refusal.problem.requestId ?? null,
  };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(facts)) if (value) search.set(name, value);
  return `/dashboard/support/new?escalate=1&${search}`;
}

export function escalationOf(search: URLSearchParams): Escalation | null {
  if (search.get('escalate') !== '1') return null;
  return {
    route: search.get('route') ?? '',
    action: search.get('action') ?? '',
    expected: search.get('expected') ?? '',
    actual: search.get('actual') ?? '',
    firstFailureAt: search.get('firstFailureAt') ?? '',
    latestRetryAt: search.get('latestRetryAt'),
    requestId: search.get('requestId'),
  };
}
