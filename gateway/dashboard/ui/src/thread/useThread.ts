import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { getTicket, type Ticket } from '../api/tickets';
import { type Entry, listEntries } from '../api/timeline';
import { useLiveInterval } from '../live/interval';

const PAGES_AT_MOST = 50;

/** What has been read of a timeline: the entries, and the last one up to which nothing was skipped. */
export interface Read {
  entries: Entry[];
  upTo: number;
}

/** A ticket with its timeline, both kept up to date while the page is visible. */
export function useThread(id: string) {
  const queries = useQueryClient();
  const refetchInterval = useLiveInterval('thread');
  const ticket = useQuery({ queryKey: ['ticket', id], queryFn: () => getTicket(id), refetchInterval });
  const timeline = useQuery({
    queryKey: ['timeline', id],
    queryFn: () => readOn(queries, id),
    refetchInterval,
  });
  const take = useCallback(
    (change: { ticket?: Ticket; entry?: Entry }) => {
      const { ticket: now, entry } = change;
      if (now) queries.setQueryData(['ticket', id], now);
      if (entry) {
        queries.setQueryData<Read>(['timeline', id], (read = { entries: [], upTo: 0 }) => ({
          ...read,
          entries: merged(read.entries, [entry]),
        }));
      }
      for (const what of [['ticket', id], ['timeline', id], ['audit', id], ['tickets']]) {
        void queries.invalidateQueries({ queryKey: what });
      }
    },
    [queries, id],
  );
  return { ticket, timeline, take };
}

/** Reads from the last entry known, so that a poll of a long thread stays small. */
async function readOn(queries: QueryClient, id: string): Promise<Read> {
  let { entries, upTo } = queries.getQueryData<Read>(['timeline', id]) ?? { entries: [], upTo: 0 };
  for (let page = 0; page < PAGES_AT_MOST; page++) {
    const read = await listEntries(id, upTo ? String(upTo) : undefined);
    entries = merged(entries, read.items);
    upTo = read.items.at(-1)?.seq ?? upTo;
    if (!read.next || !read.items.length) break;
  }
  return { entries, upTo };
}

/** Two runs of entries as one, in order, each entry once; the newer copy wins. */
export function merged(known: Entry[], more: Entry[]): Entry[] {
  if (!more.length) return known;
  const bySeq = new Map(known.map((entry) => [entry.seq, entry]));
  for (const entry of more) bySeq.set(entry.seq, entry);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
