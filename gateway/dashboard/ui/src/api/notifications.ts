import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
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

/** The newest ones, and how many are unread. */
export function useNotifications() {
  const refetchInterval = useLiveInterval('notifications');
  return useQuery({
    queryKey: ['notifications', 'newest'],
    queryFn: () => listNotifications(),
    refetchInterval,
  });
}

/** All of them, page after page. */
export function useAllNotifications() {
  const refetchInterval = useLiveInterval('notifications');
  return useInfiniteQuery({
    queryKey: ['notifications', 'all'],
    queryFn: ({ pageParam }) => listNotifications(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval,
  });
}
