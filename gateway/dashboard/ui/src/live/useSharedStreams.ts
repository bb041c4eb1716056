import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NEWEST, type NotificationPage } from '../api/notifications';
import { offered } from '../api/offered';
import { beginInTime, beginReading } from './firstReading';
import { followShared, type Heard } from './shared';

const GATHER = 250;

/** Keeps the list and the notifications fresh by the shared streams; several changes at once are one reading. */
export function useSharedStreams(onNotification: (data: string) => void): void {
  const queries = useQueryClient();
  useEffect(() => {
    const impatient = beginInTime();
    if (!offered.sharedStreams) return impatient;
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      for (const key of waiting) void queries.invalidateQueries({ queryKey: [key] });
      waiting.clear();
    };
    // A count comes with each connection; where it is the one that was read, or is being read, it tells nothing new.
    const isKnown = ({ unread }: Heard) => {
      const known = queries.getQueryData<NotificationPage>(NEWEST)?.unread;
      return unread !== undefined && (known === undefined || known === unread);
    };
    const hear = (heard: Heard) => {
      if (heard.toast) onNotification(heard.toast);
      if (beginReading(heard.what) || isKnown(heard)) return;
      waiting.add(heard.what);
      timer ??= setTimeout(read, GATHER);
    };
    const stop = followShared(hear);
    return () => {
      impatient();
      clearTimeout(timer);
      stop();
    };
  }, [queries, onNotification]);
}
