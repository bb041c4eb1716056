import { call } from './http';

/** What I have typed on a ticket and not sent; an empty one stands for none. */
export interface ReplyDraft {
  body: string;
  internal: boolean;
  attachmentIds: string[];
  updatedAt: string | null;
}

export const readReplyDraft = (id: string) => call<ReplyDraft>(`/tickets/${id}/reply-draft`);

export const saveReplyDraft = (id: string, body: string, internal: boolean) =>
  call<ReplyDraft>(`/tickets/${id}/reply-draft`, { method: 'PUT', body: { body, internal } });

export const dropReplyDraft = (id: string) => call<void>(`/tickets/${id}/reply-draft`, { method: 'DELETE' });
