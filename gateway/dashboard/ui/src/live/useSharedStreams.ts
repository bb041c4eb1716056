import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { offered } from '../api/offered';
import { followShared, type Heard } from './shared';

const GATHER = 250;

/** Keeps the list and the notifications fresh by the shared streams; several changes at once are one reading. */
export function useSharedStreams(onNotification: (data: string) => void): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!offered.sharedStreams) return;
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      for (const key of waiting) void queries.invalidateQueries({ queryKey: [key] });
      waiting.clear();
    };
    const hear = ({ what, toast }: Heard) => {
      waiting.add(what);
      if (toast) onNotification(toast);
      timer ??= setTimeout(read, GATHER);
    };
    const stop = followShared(hear);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries, onNotification]);
}
