import type { Failure } from '../api/useAction';

/** The evidence of a failed action, as the escalation form takes it over. */
export interface Escalation {
  route: string;
  action: string;
  /** The ticket it was done to, if any. */
  ticket: string | null;
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

/** A link to a ticket form filled with what this page saw of the failure. */
export function escalationLink({ action, expected, actual, failure }: Source): string {
  const route = window.location.pathname;
  return escalationHref({
    route,
    action,
    ticket: /^\/dashboard\/support\/(CB-[0-9A-Z-]+)$/.exec(route)?.[1] ?? null,
    expected,
    actual,
    firstFailureAt: failure.firstFailureAt,
    latestRetryAt: failure.latestRetryAt,
    requestId: failure.refusal.problem.requestId ?? null,
  });
}

/** The facts stand in the address, so that a reload keeps them. */
export function escalationHref(facts: Escalation): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(facts)) if (value) search.set(name, value);
  return `/dashboard/support/new?escalate=1&${search}`;
}

export function escalationOf(search: URLSearchParams): Escalation | null {
  if (search.get('escalate') !== '1') return null;
  return {
    route: search.get('route') ?? '',
    action: search.get('action') ?? '',
    ticket: search.get('ticket'),
    expected: search.get('expected') ?? '',
    actual: search.get('actual') ?? '',
    firstFailureAt: search.get('firstFailureAt') ?? '',
    latestRetryAt: search.get('latestRetryAt'),
    requestId: search.get('requestId'),
  };
}
