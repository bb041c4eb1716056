import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { TicketFilter } from '../api/tickets';
import { spokenId } from '../words/ids';
import { type View, viewsFor } from './views';

/** The filters a person may add to a tab; they live in the URL so that a link shows the same list. */
export const CHIPS = ['type', 'product', 'priority'] as const;
export type Chip = (typeof CHIPS)[number];

export interface ListState {
  views: View[];
  view: View;
  chips: Partial<Record<Chip, string>>;
  search: string;
  filter: TicketFilter;
  filtered: boolean;
  choose(name: 'view' | 'q' | Chip, value: string | null): void;
  clear(): void;
}

/** What the list shows, read from and written to the URL. */
export function useListState(staff: boolean): ListState {
  const [params, setParams] = useSearchParams();
  const views = viewsFor(staff);
  const view = views.find((v) => v.key === params.get('view')) ?? (views[0] as View);
  const search = params.get('q') ?? '';
  const chips = useMemo(() => chipsOf(params), [params]);
  const choose = useCallback(
    (name: string, value: string | null) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: name === 'q' },
      ),
    [setParams],
  );
  const clear = useCallback(() => setParams((before) => keepView(before)), [setParams]);
  const filter = { ...view.filter, ...chips, q: spokenId(search) ?? (search || undefined) };
  return {
    views,
    view,
    chips,
    search,
    filter,
    filtered: !!search || Object.keys(chips).length > 0,
    choose,
    clear,
  };
}

function chipsOf(params: URLSearchParams): Partial<Record<Chip, string>> {
  return Object.fromEntries(CHIPS.filter((c) => params.get(c)).map((c) => [c, params.get(c) as string]));
}

function keepView(before: URLSearchParams): URLSearchParams {
  const view = before.get('view');
  return new URLSearchParams(view ? { view } : {});
}
