import type { Draft } from '../api/drafts';
import type { Evidence, TicketInput } from '../api/tickets';
import { keptName } from '../live/kept';
import { escalationOf } from '../problem/escalation';
import { EMPTY, type TicketForm } from './form';

/** The form someone left, the context the link names, and the facts of a failure that is escalated. */
export function startForm(search: URLSearchParams, draft: Draft | null = null): TicketForm {
  if (draft) return formOf(draft);
  const escalation = escalationOf(search);
  if (escalation) {
    return {
      ...EMPTY,
      type: 'bug',
      subject: `${escalation.action} on ${escalation.route}`.slice(0, 140),
      problem: `${escalation.action}. It was tried again once and failed again.`,
      expected: escalation.expected,
      actual: escalation.actual,
      stepsTried: 'Tried once more after the first failure.',
      occurredAt: localTime(escalation.firstFailureAt),
    };
  }
  const context = Object.fromEntries(
    (['type', 'product', 'siteUrl', 'environment', 'licenceKey', 'planName'] as const).flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return { ...EMPTY, ...kept(), ...context };
}

/** What a link adds beyond the fields: the page the person came from, and the evidence of a failure. */
export function originOf(search: URLSearchParams): Pick<TicketInput, 'route' | 'evidence' | 'followUpOf'> {
  const escalation = escalationOf(search);
  const evidence: Evidence | null = escalation && {
    action: escalation.action,
    firstFailureAt: escalation.firstFailureAt,
    latestRetryAt: escalation.latestRetryAt,
    requestId: escalation.requestId,
  };
  const followUpOf = search.get('followUpOf');
  return {
    route: escalation?.route ?? search.get('from') ?? '/dashboard/support/new',
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
  localStorage.removeItem(keptName('new-ticket'));
}

function kept(): Partial<TicketForm> {
  try {
    return JSON.parse(localStorage.getItem(keptName('new-ticket')) ?? '{}') as Partial<TicketForm>;
  } catch {
    return {};
  }
}

/** An instant as the value of a local date-time field. */
export function localTime(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
