import type { Priority } from './catalog';
import { call, query } from './http';
import type { Page } from './page';

export type Status = 'open' | 'awaiting_customer' | 'resolved' | 'closed';
export type Environment = 'production' | 'staging' | 'development';

export interface PersonRef {
  id: string;
  name: string;
  email?: string;
  role?: string;
}

/** A row of the ticket list. */
export interface TicketRow {
  id: string;
  account: { id: string; name: string; plan: string };
  openedBy: PersonRef;
  type: string;
  subject: string;
  product: string | null;
  siteUrl: string | null;
  environment: Environment | null;
  planName: string | null;
  status: Status;
  priority: Priority;
  tags: string[];
  assignee: PersonRef | null;
  targets: Targets | null;
  replyCount: number;
  attachmentCount: number;
  unread: number;
  lastSeq: number;
  version: number;
  createdAt: string;
  updatedAt: string;
  lastActivityAt: string;
  resolvedAt: string | null;
}

export interface Target {
  dueAt: string;
  metAt: string | null;
  state: string;
}

export interface Targets {
  firstResponse: Target | null;
  resolution: Target | null;
}

export interface Checklist {
  score: number;
  items: ChecklistItem[];
}

export interface ChecklistItem {
  key: string;
  label: string;
  met: boolean;
  hint: string;
}

export interface Ticket extends TicketRow {
  problem: string;
  licenceKey: string | null;
  occurredAt: string | null;
  expected: string | null;
  actual: string | null;
  stepsTried: string | null;
  route: string | null;
  checklist: Checklist | null;
  followUpOf: string | null;
  mergedInto: string | null;
  resolution: string | null;
  rating: { score: number; comment: string | null } | null;
}

/** What a new ticket is made of, as it is sent. */
export interface TicketInput {
  account?: string;
  type?: string;
  subject?: string;
  problem?: string;
  product?: string | null;
  siteUrl?: string | null;
  environment?: Environment | null;
  licenceKey?: string | null;
  planName?: string | null;
  occurredAt?: string | null;
  expected?: string | null;
  actual?: string | null;
  stepsTried?: string | null;
  priority?: Priority;
  route?: string | null;
  evidence?: Evidence | null;
  draft?: string | null;
  followUpOf?: string | null;
}

export interface Evidence {
  action: string | null;
  firstFailureAt: string | null;
  latestRetryAt: string | null;
  requestId: string | null;
}

export interface TicketFilter {
  status?: Status[];
  type?: string;
  product?: string;
  priority?: string;
  assignee?: string;
  tag?: string;
  account?: string;
  q?: string;
  sort?: string;
  /** A queue that the desk defines; for staff. */
  view?: string;
}

export const listTickets = (filter: TicketFilter, cursor?: string, limit = 30) =>
  call<Page<TicketRow>>(`/tickets${query({ ...filter, cursor, limit })}`);

/** How many tickets wait; the queues are null for customers. */
export interface QueueCounts {
  open: number;
  awaitingCustomer: number;
  mine: number | null;
  unassigned: number | null;
  breaching: number | null;
}

export const countTickets = () => call<QueueCounts>('/tickets/counts');

export const getTicket = (id: string) => call<Ticket>(`/tickets/${id}`);

export const createTicket = (input: TicketInput, key: string) =>
  call<Ticket>('/tickets', { method: 'POST', body: input, key });

export const checkTicket = (input: TicketInput, signal?: AbortSignal) =>
  call<Checklist>('/tickets/check', { method: 'POST', body: input, signal });

export const resolveTicket = (id: string, resolution: string, key: string) =>
  call<Ticket>(`/tickets/${id}/resolve`, { method: 'POST', body: { resolution }, key });

export const reopenTicket = (id: string, reason: string, key: string) =>
  call<Ticket>(`/tickets/${id}/reopen`, { method: 'POST', body: { reason }, key });

export const assignTicket = (id: string, assignee: string | null, key: string) =>
  call<Ticket>(`/tickets/${id}/assign`, { method: 'POST', body: { assignee }, key });

export type SimilarTicket = Pick<
  TicketRow,
  'id' | 'account' | 'subject' | 'status' | 'product' | 'type' | 'resolvedAt'
> & {
  resolution?: string | null;
};

export const similarTickets = (q: string, type?: string) =>
  call<{ items: SimilarTicket[] }>(`/tickets/similar${query({ q, type })}`);

/** What may be corrected later; staff also type and assignee. */
export interface TicketPatch {
  subject?: string;
  priority?: Priority;
  tags?: string[];
  type?: string;
  assignee?: string | null;
}

export const patchTicket = (id: string, patch: TicketPatch, key: string) =>
  call<Ticket>(`/tickets/${id}`, { method: 'PATCH', body: patch, key });

export const rateTicket = (id: string, score: number, comment: string | null, key: string) =>
  call<Ticket>(`/tickets/${id}/rating`, {
    method: 'POST',
    body: comment ? { score, comment } : { score },
    key,
  });
