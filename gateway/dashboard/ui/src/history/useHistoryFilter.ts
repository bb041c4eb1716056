import { useCallback, useMemo } from 'react';
import type { HistoryFilter } from '../api/history';
import { useQueuedParams, withParam } from '../frame/useQueuedParams';
import { spokenId } from '../words/ids';

/** The filters of the log as they stand in the address. */
export type Typed = Partial<Record<'actor' | 'ticket' | 'action' | 'from' | 'to' | 'outcome', string>>;

const NAMES = ['actor', 'ticket', 'action', 'from', 'to', 'outcome'] as const;

export function useHistoryFilter() {
  const [params, change] = useQueuedParams();
  const typed = useMemo(
    () => Object.fromEntries(NAMES.flatMap((n) => (params.get(n) ? [[n, params.get(n)]] : []))) as Typed,
    [params],
  );
  const choose = useCallback(
    (name: keyof Typed, value: string) => change((before) => withParam(before, name, value)),
    [change],
  );
  const clear = useCallback(() => change(() => new URLSearchParams()), [change]);
  return { typed, filter: asked(typed), choose, clear, filtered: Object.keys(typed).length > 0 };
}

/** Days as instants of the reader's own zone; the last day counts whole. */
export function asked(typed: Typed): HistoryFilter {
  return {
    ...typed,
    ticket: typed.ticket && (spokenId(typed.ticket) ?? typed.ticket),
    from: typed.from && new Date(`${typed.from}T00:00:00`).toISOString(),
    to: typed.to && new Date(`${typed.to}T23:59:59.999`).toISOString(),
  };
}
