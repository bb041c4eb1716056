import { queryOptions, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useReadable } from '../live/firstReading';
import { useLiveInterval } from '../live/interval';
import { call, query } from './http';

export interface Notification {
  id: string;
  event: string;
  ticket: { id: string; subject: string } | null;
  actor: { id: string; name: string; role?: string } | null;
  summary: string;
  link: string;
  at: string;
  readAt: string | null;
}

export interface NotificationPage {
  items: Notification[];
  next: string | null;
  unread: number;
}

export const listNotifications = (cursor?: string) =>
  call<NotificationPage>(`/notifications${query({ cursor, limit: 30 })}`);

export const markRead = (what: { ids: string[] } | { all: true }) =>
  call<void>('/notifications/read', { method: 'POST', body: what, key: crypto.randomUUID() });

export const NEWEST = ['notifications', 'newest'];

const JUST_READ = 1000;

const newest = queryOptions({ queryKey: NEWEST, queryFn: () => listNotifications() });

/** The newest ones, and how many are unread. */
export function useNotifications() {
  const refetchInterval = useLiveInterval('notifications');
  return useQuery({ ...newest, enabled: useReadable('notifications'), refetchInterval });
}

/** All of them, page after page; the first is the one that the bell counts by, read once for both. */
export function useAllNotifications() {
  const refetchInterval = useLiveInterval('notifications');
  const queries = useQueryClient();
  return useInfiniteQuery({
    queryKey: ['notifications', 'all'],
    queryFn: ({ pageParam }) =>
      pageParam ? listNotifications(pageParam) : queries.fetchQuery({ ...newest, staleTime: JUST_READ }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: useReadable('notifications'),
    refetchInterval,
  });
}
