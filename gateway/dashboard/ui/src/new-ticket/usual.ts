import type { TicketRow } from '../api/tickets';
import type { TicketForm } from './form';

/** What a new ticket is probably about. */
export type Usual = Partial<Pick<TicketForm, 'product' | 'siteUrl' | 'environment' | 'planName'>>;

/**
 * The same product, site, environment and plan as in the ticket this one follows up, else in my newest, else in the
 * account's newest; `context` is what the link names, and nothing is taken from a ticket that does not fit it.
 */
export function usualOf(recent: TicketRow[], me: string, context: URLSearchParams): Usual {
  const fits = (row: TicketRow) =>
    (['product', 'siteUrl'] as const).every((name) => [null, row[name]].includes(context.get(name)));
  const followed = recent.find((row) => row.id === context.get('followUpOf'));
  const newest = recent
    .filter(fits)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .sort((a, b) => Number(b.openedBy.id === me) - Number(a.openedBy.id === me));
  const last = followed ?? newest.find((row) => row.siteUrl) ?? newest.find((row) => row.product);
  if (!last) return {};
  const { product, siteUrl, environment, planName } = last;
  const named = Object.entries({ product, siteUrl, environment, planName }).filter(([, value]) => value);
  return Object.fromEntries(named) as Usual;
}

/** The sites these tickets are about, each once. */
export function sitesOf(recent: TicketRow[]): string[] {
  return [...new Set(recent.flatMap((row) => row.siteUrl ?? []))].slice(0, 20);
}
