import type { Draft } from '../api/drafts';
import type { Evidence, TicketInput } from '../api/tickets';
import { keptName } from '../live/kept';
import { markSaved } from '../live/unsaved';
import { type Escalation, escalationOf } from '../problem/escalation';
import { EMPTY, type TicketForm } from './form';
import { localTime } from './localTime';
import type { Usual } from './usual';

/** The form someone left, the context the link names, the facts of a failure that is escalated, or what is usual. */
export function startForm(
  search: URLSearchParams,
  draft: Draft | null = null,
  usual: Usual = {},
): TicketForm {
  if (draft) return formOf(draft);
  const escalation = escalationOf(search);
  if (escalation) {
    return {
      ...EMPTY,
      type: 'bug',
      subject: `${escalation.action} on ${escalation.ticket ?? escalation.route}`.slice(0, 140),
      problem: problemOf(escalation),
      expected: escalation.expected,
      actual: escalation.actual,
      stepsTried: escalation.latestRetryAt ? 'Tried once more after the first failure.' : '',
      occurredAt: localTime(escalation.firstFailureAt),
    };
  }
  const context = Object.fromEntries(
    (['type', 'product', 'siteUrl', 'environment', 'licenceKey', 'planName'] as const).flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return { ...EMPTY, ...usual, ...kept(), ...context };
}

function problemOf({ action, ticket, latestRetryAt }: Escalation): string {
  const what = ticket ? `${action} (ticket ${ticket}).` : `${action}.`;
  return latestRetryAt ? `${what} It was tried again once and failed again.` : what;
}

/** The facts of the failure this form is about: those of the link, or those its draft keeps. */
export function escalated(search: URLSearchParams, draft: Draft | null): Escalation | null {
  return escalationOf(search) ?? (draft && escalationKept(draft));
}

function escalationKept({ evidence, route, expected, actual }: Draft): Escalation | null {
  if (!evidence?.action || !evidence.firstFailureAt) return null;
  return {
    route: route ?? '',
    action: evidence.action,
    ticket: null,
    expected: expected ?? '',
    actual: actual ?? '',
    firstFailureAt: evidence.firstFailureAt,
    latestRetryAt: evidence.latestRetryAt,
    requestId: evidence.requestId,
  };
}

/** What belongs to a ticket beyond its fields: the page the person came from, and the evidence of a failure. */
export function originOf(
  search: URLSearchParams,
  escalation: Escalation | null,
  draft: Draft | null,
): Pick<TicketInput, 'route' | 'evidence' | 'followUpOf'> {
  const evidence: Evidence | null = escalation && {
    action: escalation.action,
    firstFailureAt: escalation.firstFailureAt,
    latestRetryAt: escalation.latestRetryAt,
    requestId: escalation.requestId,
  };
  const followUpOf = search.get('followUpOf') ?? draft?.followUpOf;
  return {
    route: escalation?.route ?? search.get('from') ?? draft?.route ?? '/dashboard/support/new',
    ...(evidence ? { evidence } : {}),
    ...(followUpOf ? { followUpOf } : {}),
  };
}

function formOf(draft: Draft): TicketForm {
  const known = Object.entries(EMPTY).map(([name, empty]) => [
    name,
    draft[name as keyof TicketForm] ?? empty,
  ]);
  const form = Object.fromEntries(known) as TicketForm;
  return { ...form, occurredAt: localTime(form.occurredAt) };
}

export function keep(form: TicketForm): void {
  // A licence key is a secret: it is never left in the browser's storage.
  localStorage.setItem(keptName('new-ticket'), JSON.stringify({ ...form, licenceKey: '', account: '' }));
}

export function forget(): void {
  markSaved('ticket');
  localStorage.removeItem(keptName('new-ticket'));
}

function kept(): Partial<TicketForm> {
  try {
    return JSON.parse(localStorage.getItem(keptName('new-ticket')) ?? '{}') as Partial<TicketForm>;
  } catch {
    return {};
  }
}
