import { useQuery } from '@tanstack/react-query';
import { listTickets } from '../api/tickets';

export const RECENT = ['recent'];

/** The newest tickets this person can see, whose products and sites the form offers again. */
export function useRecent() {
  return useQuery({
    queryKey: RECENT,
    queryFn: () => listTickets({}, undefined, 100).then((page) => page.items),
    staleTime: 300_000,
  });
}
