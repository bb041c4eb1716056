import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { markRead, useNotifications } from '../api/notifications';
import { useVisible } from '../live/useVisible';

/** What the bell says of the thread that is open is read with it. */
export function useSeenNotifications(ticketId: string): void {
  const queries = useQueryClient();
  const visible = useVisible();
  const items = useNotifications().data?.items;
  const told = useRef(new Set<string>());
  useEffect(() => {
    if (!visible) return;
    const ids = (items ?? [])
      .filter((item) => item.ticket?.id === ticketId && !item.readAt && !told.current.has(item.id))
      .map((item) => item.id);
    if (!ids.length) return;
    for (const id of ids) told.current.add(id);
    markRead({ ids }).then(
      () => queries.invalidateQueries({ queryKey: ['notifications'] }),
      () => {
        for (const id of ids) told.current.delete(id);
      },
    );
  }, [items, ticketId, visible, queries]);
}
