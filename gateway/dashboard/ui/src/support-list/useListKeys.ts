import { type RefObject, useCallback, useMemo, useState } from 'react';
import type { TicketRow } from '../api/tickets';
import { useKeys } from '../frame/keys';

/** j/k move the focus through the rows, so that Enter opens the one it is on; / searches. */
export function useListKeys(
  rows: readonly TicketRow[],
  search: RefObject<HTMLInputElement | null>,
): string | null {
  const [marked, setMarked] = useState<string | null>(null);
  const move = useCallback(
    (step: number) => {
      const at = rows.findIndex((r) => r.id === marked);
      const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
      if (!next) return;
      setMarked(next.id);
      const row = document.querySelector(`[data-ticket="${next.id}"]`);
      row?.scrollIntoView({ block: 'nearest' });
      row?.querySelector('a')?.focus({ preventScroll: true });
    },
    [rows, marked],
  );
  const keys = useMemo(
    () => ({
      j: () => move(1),
      k: () => move(-1),
      '/': () => search.current?.focus(),
    }),
    [move, search],
  );
  useKeys(keys);
  return marked;
}
