import { offered } from '../api/offered';
import type { TicketFilter } from '../api/tickets';

/** A tab of the list: what it asks the desk for. */
export interface View {
  key: string;
  label: string;
  filter: TicketFilter;
  /** Whether what waits for the reader stands on top as a group of its own. */
  pinsWaiting?: boolean;
}

const CUSTOMER: View[] = [
  { key: 'open', label: 'Open', filter: { status: ['open'] }, pinsWaiting: true },
  { key: 'waiting', label: 'Waiting for you', filter: { status: ['awaiting_customer'] } },
  { key: 'resolved', label: 'Resolved', filter: { status: ['resolved', 'closed'] } },
  { key: 'all', label: 'All', filter: {} },
];

const DRAFTS: View = { key: 'drafts', label: 'Drafts', filter: {} };

const STAFF: View[] = [
  { key: 'waiting', label: 'Waiting for us', filter: { status: ['open'] } },
  { key: 'mine', label: 'Mine', filter: { assignee: 'me', status: ['open', 'awaiting_customer'] } },
  {
    key: 'unassigned',
    label: 'Unassigned',
    filter: { assignee: 'none', status: ['open', 'awaiting_customer'] },
  },
  { key: 'breaching', label: 'Due soon', filter: { view: 'breaching', sort: 'due' } },
  { key: 'resolved', label: 'Resolved', filter: { status: ['resolved', 'closed'] } },
  { key: 'all', label: 'All', filter: {} },
];

export function viewsFor(staff: boolean): View[] {
  const views = staff ? STAFF : CUSTOMER;
  return offered.drafts ? [...views, DRAFTS] : views;
}
