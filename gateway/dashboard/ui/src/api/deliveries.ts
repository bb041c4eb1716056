import { call, query } from './http';
import type { Page } from './page';

/** One mail or web call to one recipient, as administrators see it. */
export interface Delivery {
  id: string;
  channel: string;
  recipient: string;
  ticketId: string;
  state: 'pending' | 'failed' | 'sent' | 'dead';
  attempts: number;
  nextAttemptAt: string | null;
  lastError: string | null;
  createdAt: string;
  sentAt: string | null;
}

export const listDeliveries = (state: string | null, cursor?: string) =>
  call<Page<Delivery>>(`/deliveries${query({ state, cursor, limit: 50 })}`);

export const redeliver = (id: string, key: string) =>
  call<Pick<Delivery, 'id' | 'state'>>(`/deliveries/${id}/redeliver`, { method: 'POST', key });
