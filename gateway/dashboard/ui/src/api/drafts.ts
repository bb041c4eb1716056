import { call, callWithHeaders } from './http';
import type { Page } from './page';
import type { TicketInput } from './tickets';

/** A ticket being written, private to its author; its id is the future ticket's. */
export interface Draft extends TicketInput {
  id: string;
  updatedAt: string;
}

/** A draft with the mark that its next saving must repeat. */
export interface SavedDraft {
  draft: Draft;
  etag: string;
}

const saved = async (answer: Promise<{ data: Draft; headers: Headers }>): Promise<SavedDraft> => {
  const { data, headers } = await answer;
  return { draft: data, etag: headers.get('ETag') ?? '*' };
};

export const listDrafts = () => call<Page<Draft>>('/drafts?limit=100');

export const readDraft = (id: string) => saved(callWithHeaders<Draft>(`/drafts/${id}`));

export const createDraft = (input: TicketInput, key: string) =>
  saved(callWithHeaders<Draft>('/drafts', { method: 'POST', body: input, key }));

export const saveDraft = (id: string, input: TicketInput, etag: string) =>
  saved(callWithHeaders<Draft>(`/drafts/${id}`, { method: 'PUT', body: input, ifMatch: etag }));

export const deleteDraft = (id: string) => call<void>(`/drafts/${id}`, { method: 'DELETE' });
