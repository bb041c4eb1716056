import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { HistoryFilter } from '../api/history';
import { spokenId } from '../words/ids';

/** The filters of the log as they stand in the address. */
export type Typed = Partial<Record<'ticket' | 'action' | 'from' | 'to' | 'outcome', string>>;

const NAMES = ['ticket', 'action', 'from', 'to', 'outcome'] as const;

export function useHistoryFilter() {
  const [params, setParams] = useSearchParams();
  const typed = useMemo(
    () => Object.fromEntries(NAMES.flatMap((n) => (params.get(n) ? [[n, params.get(n)]] : []))) as Typed,
    [params],
  );
  const choose = useCallback(
    (name: keyof Typed, value: string) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      }),
    [setParams],
  );
  const clear = useCallback(() => setParams({}), [setParams]);
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
