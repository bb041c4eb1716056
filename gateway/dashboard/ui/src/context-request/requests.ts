import type { ItemKind } from '../api/contextRequests';
import type { Entry, EntryAttachment } from '../api/timeline';

/** The newest answer to an item, with the entry that gave it. */
export interface Answer {
  seq: number;
  author: string;
  at: string;
  value: string | null;
  files: EntryAttachment[];
}

/** An item as it stands now. */
export interface Item {
  id: string;
  label: string;
  kind: ItemKind;
  required: boolean;
  answer: Answer | null;
  accepted: boolean;
}

/** A context request as the timeline tells of it. */
export interface ContextRequest {
  id: string;
  seq: number;
  items: Item[];
  withdrawn: boolean;
}

interface AskedItem {
  id: string;
  label: string;
  kind: ItemKind;
  required: boolean;
}

export interface GivenAnswer {
  item: string;
  label: string;
  kind: ItemKind;
  value?: string;
  attachmentIds?: string[];
}

/** The answers that an entry gives. */
export function answersOf(entry: Entry): GivenAnswer[] {
  return (entry.event?.answers as GivenAnswer[] | undefined) ?? [];
}

/** The labels of the items that an entry accepts. */
export function acceptedOf(entry: Entry): { item: string; label: string }[] {
  return (entry.event?.items as { item: string; label: string }[] | undefined) ?? [];
}

/** Every request of a thread by its entry's id, each item as its newest answer and acceptance leave it. */
export function requestsOf(entries: Entry[]): ReadonlyMap<string, ContextRequest> {
  const requests = new Map<string, ContextRequest>();
  for (const entry of entries) {
    if (entry.kind === 'context_request') requests.set(entry.id, asked(entry));
    const request = requests.get(String(entry.event?.request));
    if (request) follow(request, entry);
  }
  return requests;
}

/** The first request that still waits for something the customer has to say. */
export function waitingRequest(requests: ReadonlyMap<string, ContextRequest>): ContextRequest | null {
  return [...requests.values()].find((r) => !r.withdrawn && r.items.some(isMissing)) ?? null;
}

/** Needed, and not answered yet. */
export function isMissing(item: Item): boolean {
  return item.required && !item.answer;
}

function asked(entry: Entry): ContextRequest {
  const items = (entry.event?.items as AskedItem[] | undefined) ?? [];
  return {
    id: entry.id,
    seq: entry.seq,
    items: items.map((item) => ({ ...item, answer: null, accepted: false })),
    withdrawn: false,
  };
}

function follow(request: ContextRequest, entry: Entry): void {
  switch (entry.event?.name) {
    case 'context_answered':
      for (const given of answersOf(entry)) put(request, given.item, answerOf(entry, given), false);
      break;
    case 'context_accepted':
      for (const { item } of acceptedOf(entry)) put(request, item, undefined, true);
      break;
    case 'context_withdrawn':
      request.withdrawn = true;
  }
}

function put(request: ContextRequest, id: string, answer: Answer | undefined, accepted: boolean): void {
  const item = request.items.find((i) => i.id === id);
  if (!item) return;
  item.answer = answer ?? item.answer;
  item.accepted = accepted;
}

function answerOf(entry: Entry, given: GivenAnswer): Answer {
  return {
    seq: entry.seq,
    author: entry.author?.name ?? 'Someone',
    at: entry.at,
    value: given.value ?? null,
    files: entry.attachments.filter((file) => given.attachmentIds?.includes(file.id)),
  };
}
