import { call, query } from './http';
import type { Page } from './page';
import type { PersonRef } from './tickets';

export type EntryKind =
  | 'opened'
  | 'reply'
  | 'note'
  | 'context_request'
  | 'context_answer'
  | 'event'
  | 'revision';

export interface EntryAttachment {
  id: string;
  fileName: string;
  size: number;
  contentType: string;
  state: string;
  /** Why it was not accepted. */
  reason?: string | null;
}

/** One entry of a ticket's timeline. */
export interface Entry {
  seq: number;
  id: string;
  kind: EntryKind;
  author: PersonRef | null;
  body: string | null;
  bodyHtml: string | null;
  attachments: EntryAttachment[];
  event: EntryEvent | null;
  internal: boolean;
  route: string | null;
  /** When what it said was erased; its texts are null and its files none then. */
  erasedAt?: string;
  at: string;
  hash: string;
  previousHash: string;
}

export interface EntryEvent {
  name: string;
  from?: string | null;
  to?: string | null;
  [more: string]: unknown;
}

export interface Audit {
  valid: boolean;
  head?: string;
  entries?: number;
  broken?: { seq: number; reason: string } | null;
}

export const listEntries = (id: string, cursor?: string, limit = 100) =>
  call<Page<Entry>>(`/tickets/${id}/timeline${query({ cursor, limit })}`);

export const postReply = (id: string, body: string, attachmentIds: string[], key: string) =>
  call<Entry>(`/tickets/${id}/replies`, { method: 'POST', body: { body, attachmentIds }, key });

export const postNote = (id: string, body: string, attachmentIds: string[], key: string) =>
  call<Entry>(`/tickets/${id}/notes`, { method: 'POST', body: { body, attachmentIds }, key });

export const moveReadMarker = (id: string, seq: number) =>
  call<void>(`/tickets/${id}/read`, { method: 'PUT', body: { seq } });

export const readAudit = (id: string) => call<Audit>(`/tickets/${id}/audit`);

/** Of a note that is being typed (`internal`), customers hear nothing. */
export const sayPresence = (id: string, state: 'viewing' | 'typing', internal = false) =>
  call<void>(`/tickets/${id}/presence`, {
    method: 'POST',
    body: internal ? { state, internal } : { state },
  });
