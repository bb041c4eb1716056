import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { offered } from '../api/offered';
import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { followEvents } from '../live/events';
import { useVisible } from '../live/useVisible';
import { heardPresence } from './presence';
import { merged, type Read } from './read';

/** Follows one ticket while its page is in front, from the last entry known. */
export function useTicketStream(id: string, ready: boolean, connected: (now: boolean) => void): void {
  const queries = useQueryClient();
  const visible = useVisible();
  const follow = offered.ticketStream && ready && visible;
  useEffect(() => {
    if (!follow) return;
    const upTo = () => queries.getQueryData<Read>(['timeline', id])?.upTo ?? 0;
    return followEvents(() => `/api/v1/tickets/${id}/stream?after=${upTo()}`, {
      connected: (now) => {
        connected(now);
        // A verdict may have fallen between the first reading and now.
        if (now) void queries.invalidateQueries({ queryKey: ['attachments', id] });
      },
      on: {
        entry: (data) => {
          const entry = JSON.parse(data) as Entry;
          queries.setQueryData<Read>(['timeline', id], (read) => ({
            entries: merged(read?.entries ?? [], [entry]),
            upTo: Math.max(read?.upTo ?? 0, entry.seq),
          }));
        },
        ticket: (data) => {
          const change = JSON.parse(data) as Partial<Ticket>;
          queries.setQueryData<Ticket>(['ticket', id], (known) => known && { ...known, ...change });
          void queries.invalidateQueries({ queryKey: ['ticket', id] });
        },
        presence: (data) => heardPresence(id, data),
      },
    });
  }, [queries, id, follow, connected]);
}
