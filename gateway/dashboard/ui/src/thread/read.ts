import type { QueryClient } from '@tanstack/react-query';
import { type Entry, listEntries } from '../api/timeline';

const PAGES_AT_MOST = 50;

/** What has been read of a timeline: the entries, and the last one up to which nothing was skipped. */
export interface Read {
  entries: Entry[];
  upTo: number;
}

/** Reads from the last entry known, so that a poll of a long thread stays small. */
export async function readOn(queries: QueryClient, id: string): Promise<Read> {
  let { entries, upTo } = queries.getQueryData<Read>(['timeline', id]) ?? { entries: [], upTo: 0 };
  for (let page = 0; page < PAGES_AT_MOST; page++) {
    const read = await listEntries(id, upTo ? String(upTo) : undefined);
    entries = merged(entries, read.items);
    upTo = read.items.at(-1)?.seq ?? upTo;
    if (!read.next || !read.items.length) break;
  }
  // A stream may have brought more meanwhile.
  const now = queries.getQueryData<Read>(['timeline', id]);
  return { entries: merged(now?.entries ?? [], entries), upTo: Math.max(now?.upTo ?? 0, upTo) };
}

/** Two runs of entries as one, in order, each entry once; the newer copy wins. */
export function merged(known: Entry[], more: Entry[]): Entry[] {
  if (!more.length) return known;
  const bySeq = new Map(known.map((entry) => [entry.seq, entry]));
  for (const entry of more) bySeq.set(entry.seq, entry);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
