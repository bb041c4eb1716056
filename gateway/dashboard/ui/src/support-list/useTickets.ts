import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listTickets, type TicketFilter, type TicketRow } from '../api/tickets';
import { useReadable } from '../live/firstReading';
import { useLiveInterval } from '../live/interval';

/** The same filter, but for what waits for the customer. */
export function waitingFilter(filter: TicketFilter): TicketFilter {
  return { ...filter, status: ['awaiting_customer'] };
}

/** What one list was told last. */
export interface TicketsReading {
  /** Names the filter. */
  key: string;
  rows: readonly TicketRow[];
  /** Whether the rows are those of this filter, and not kept from a visit or a filter before. */
  settled: boolean;
  isFetching: boolean;
}

/** The tickets of one filter as the desk tells them. */
export function useTickets(filter: TicketFilter, enabled = true) {
  const refetchInterval = useLiveInterval('list');
  const readable = useReadable('tickets');
  const pages = useInfiniteQuery({
    queryKey: ['tickets', filter],
    queryFn: ({ pageParam }) => listTickets(filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval,
    enabled: enabled && readable,
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((p) => p.items) ?? [], [pages.data]);
  const settled = !pages.isPlaceholderData && pages.isFetchedAfterMount && pages.data !== undefined;
  return { ...pages, key: JSON.stringify(filter), rows, settled };
}
