import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { listTickets, type TicketFilter, type TicketRow } from '../api/tickets';
import { useReadable } from '../live/firstReading';
import { useLiveInterval } from '../live/interval';
import { onlyAppended, steady } from './steadyRows';

/** The same filter, but for what waits for the customer. */
export function waitingFilter(filter: TicketFilter): TicketFilter {
  return { ...filter, status: ['awaiting_customer'] };
}

/** The tickets of one filter, kept up to date without moving what is being read. */
export function useTickets(filter: TicketFilter, enabled = true) {
  const refetchInterval = useLiveInterval('list');
  const readable = useReadable('tickets');
  const key = JSON.stringify(filter);
  const pages = useInfiniteQuery({
    queryKey: ['tickets', filter],
    queryFn: ({ pageParam }) => listTickets(filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval,
    enabled: enabled && readable,
  });
  const fresh = useMemo(() => pages.data?.pages.flatMap((p) => p.items) ?? [], [pages.data]);
  const [shown, setShown] = useState<{ key: string; rows: TicketRow[] } | null>(null);
  const current = shown?.key === key ? shown.rows : null;
  const settled = !pages.isPlaceholderData && pages.isFetchedAfterMount && pages.data !== undefined;
  useEffect(() => {
    if (settled && (!current || current.length === 0 || onlyAppended(current, fresh)))
      setShown({ key, rows: fresh });
  }, [settled, current, fresh, key]);
  const view = current ? steady(current, fresh) : { rows: fresh, updates: 0 };
  return {
    ...pages,
    rows: view.rows,
    updates: view.updates,
    showUpdates: () => setShown({ key, rows: fresh }),
  };
}
