import { call } from './http';
import type { PersonRef, Status } from './tickets';

/** What staff know of the customer behind a ticket. */
export interface CustomerContext {
  account: { id: string; name: string; plan: string; licence: 'active' | 'expired'; openTickets: number };
  requester: PersonRef;
  sites: { url: string; lastNamedAt: string }[];
  products: { key: string; tickets: number }[];
  open: EarlierTicket[];
  resolved: EarlierTicket[];
}

/** Another ticket of the account. */
export interface EarlierTicket {
  id: string;
  subject: string;
  type: string;
  status: Status;
  lastActivityAt: string;
  resolution: string | null;
}

export const readCustomer = (ticketId: string) => call<CustomerContext>(`/tickets/${ticketId}/customer`);
