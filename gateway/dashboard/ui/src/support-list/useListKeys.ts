import { type RefObject, useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { TicketRow } from '../api/tickets';
import { useKeys } from '../frame/keys';

/** j/k move a mark through the rows, Enter opens, n writes a new ticket, / searches. */
export function useListKeys(
  rows: TicketRow[],
  search: RefObject<HTMLInputElement | null>,
  mayOpen: boolean,
): string | null {
  const navigate = useNavigate();
  const [marked, setMarked] = useState<string | null>(null);
  const move = useCallback(
    (step: number) => {
      const at = rows.findIndex((r) => r.id === marked);
      const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
      if (!next) return;
      setMarked(next.id);
      document.querySelector(`[data-ticket="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
    },
    [rows, marked],
  );
  const keys = useMemo(
    () => ({
      j: () => move(1),
      k: () => move(-1),
      '/': () => search.current?.focus(),
      ...(mayOpen ? { n: () => navigate('/dashboard/support/new') } : {}),
      ...(marked ? { Enter: () => navigate(`/dashboard/support/${marked}`) } : {}),
    }),
    [move, marked, navigate, search, mayOpen],
  );
  useKeys(keys);
  return marked;
}
