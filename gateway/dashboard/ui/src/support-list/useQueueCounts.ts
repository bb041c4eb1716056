import { useQuery } from '@tanstack/react-query';
import { countTickets, type QueueCounts } from '../api/tickets';
import { useLiveInterval } from '../live/interval';

/** How many tickets stand in each view of the list, by its key; what is not counted is not there. */
export type ViewCounts = Partial<Record<string, number>>;

/** Kept up to date with the list. */
export function useQueueCounts(staff: boolean): ViewCounts {
  const refetchInterval = useLiveInterval('list');
  const counts = useQuery({
    queryKey: ['tickets', 'counts'],
    queryFn: countTickets,
    refetchInterval,
  });
  return counts.data ? byView(counts.data, staff) : {};
}

function byView(counts: QueueCounts, staff: boolean): ViewCounts {
  if (!staff) return { open: counts.open, waiting: counts.awaitingCustomer };
  const { open, mine, unassigned, breaching } = counts;
  return { waiting: open, mine: mine ?? 0, unassigned: unassigned ?? 0, breaching: breaching ?? 0 };
}
