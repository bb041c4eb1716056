import { useQuery } from '@tanstack/react-query';
import { countTickets, type QueueCounts } from '../api/tickets';
import { useReadable } from '../live/firstReading';
import { useLiveInterval } from '../live/interval';

/** How many tickets stand in each view of the list, by its key; what is not counted is not there. */
export type ViewCounts = Partial<Record<string, number>>;

/** Kept up to date with the list. */
export function useQueueCounts(staff: boolean): ViewCounts {
  const refetchInterval = useLiveInterval('list');
  const counts = useQuery({
    queryKey: ['tickets', 'counts'],
    queryFn: countTickets,
    enabled: useReadable('tickets'),
    refetchInterval,
  });
  return counts.data ? byView(counts.data, staff) : {};
}

function byView(counts: QueueCounts, staff: boolean): ViewCounts {
  // The first tab shows what waits for the reader, too, as a group on top.
  if (!staff) return { open: counts.open + counts.awaitingCustomer, waiting: counts.awaitingCustomer };
  const { open, mine, unassigned, breaching } = counts;
  return { waiting: open, mine: mine ?? 0, unassigned: unassigned ?? 0, breaching: breaching ?? 0 };
}
