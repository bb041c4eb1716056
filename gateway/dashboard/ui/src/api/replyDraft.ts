import { call } from './http';

/** What I have typed on a ticket and not sent; an empty one stands for none. */
export interface ReplyDraft {
  body: string;
  internal: boolean;
  attachmentIds: string[];
  updatedAt: string | null;
}

export const readReplyDraft = (id: string) => call<ReplyDraft>(`/tickets/${id}/reply-draft`);

export type ReplyDraftInput = Pick<ReplyDraft, 'body' | 'internal' | 'attachmentIds'>;

export const saveReplyDraft = (id: string, draft: ReplyDraftInput) =>
  call<ReplyDraft>(`/tickets/${id}/reply-draft`, { method: 'PUT', body: draft });

export const dropReplyDraft = (id: string) => call<void>(`/tickets/${id}/reply-draft`, { method: 'DELETE' });
