import { call } from './http';
import type { Entry } from './timeline';

export type ItemKind = 'text' | 'file' | 'url' | 'time';

/** One thing that staff ask for. */
export interface NewItem {
  label: string;
  kind: ItemKind;
  required: boolean;
}

/** The answer to one item: a value, or files where it asks for them. */
export interface NewAnswer {
  item: string;
  value?: string;
  attachmentIds?: string[];
}

const path = (ticketId: string) => `/tickets/${ticketId}/context-requests`;

export const askForContext = (ticketId: string, message: string, items: NewItem[], key: string) =>
  call<Entry>(path(ticketId), { method: 'POST', body: { message, items }, key });

export const answerItems = (ticketId: string, request: string, answers: NewAnswer[], key: string) =>
  call<Entry>(`${path(ticketId)}/${request}/answers`, { method: 'POST', body: { answers }, key });

/** Accepts the answers to the named items; without names every one that is not accepted yet. */
export const acceptAnswers = (ticketId: string, request: string, items: string[] | undefined, key: string) =>
  call<Entry>(`${path(ticketId)}/${request}/accept`, { method: 'POST', body: { items }, key });

export const withdrawRequest = (ticketId: string, request: string, key: string) =>
  call<Entry>(`${path(ticketId)}/${request}/withdraw`, { method: 'POST', body: {}, key });
