import { useQuery } from '@tanstack/react-query';
import { listTickets } from '../api/tickets';

/** The sites this account has written about before, newest first. */
export function useSites(): string[] {
  const recent = useQuery({
    queryKey: ['sites'],
    queryFn: () => listTickets({}, undefined, 100),
    staleTime: 300_000,
  });
  return [...new Set(recent.data?.items.flatMap((t) => (t.siteUrl ? [t.siteUrl] : [])) ?? [])].slice(0, 20);
}
