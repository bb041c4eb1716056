import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { getTicket, type Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { merged, type Read, readOn } from './read';
import { useTicketStream } from './useTicketStream';

/** How often a thread is asked for while no stream carries it, and beside one. */
const POLL = 3000;
const BESIDE_STREAM = 60_000;

/** A ticket with its timeline, both kept up to date while the page is in front. */
export function useThread(id: string) {
  const queries = useQueryClient();
  const [streaming, setStreaming] = useState(false);
  const refetchInterval = streaming ? BESIDE_STREAM : POLL;
  const ticket = useQuery({ queryKey: ['ticket', id], queryFn: () => getTicket(id), refetchInterval });
  const timeline = useQuery({
    queryKey: ['timeline', id],
    queryFn: () => readOn(queries, id),
    refetchInterval,
  });
  useTicketStream(id, timeline.isSuccess, setStreaming);
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
