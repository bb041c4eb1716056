import { useCallback, useMemo } from 'react';
import type { TicketFilter } from '../api/tickets';
import { useQueuedParams, withParam } from '../frame/useQueuedParams';
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
  /** The same words in every ticket. */
  searchAll(): void;
}

/** What the list shows, read from and written to the URL. */
export function useListState(staff: boolean): ListState {
  const [params, change] = useQueuedParams();
  const views = viewsFor(staff);
  const view = views.find((v) => v.key === params.get('view')) ?? (views[0] as View);
  const search = params.get('q') ?? '';
  const chips = useMemo(() => chipsOf(params), [params]);
  const choose = useCallback(
    (name: string, value: string | null) =>
      change((before) => withParam(before, name, value), { replace: name === 'q' }),
    [change],
  );
  const clear = useCallback(() => change(keepView), [change]);
  const searchAll = useCallback(
    () => change((before) => new URLSearchParams({ view: 'all', q: before.get('q') ?? '' })),
    [change],
  );
  // An id names one ticket, whatever tab and filters are chosen.
  const id = spokenId(search);
  const filter = id ? { q: id } : { ...view.filter, ...chips, q: search || undefined };
  return {
    views,
    view,
    chips,
    search,
    filter,
    filtered: !!search || Object.keys(chips).length > 0,
    choose,
    clear,
    searchAll,
  };
}

function chipsOf(params: URLSearchParams): Partial<Record<Chip, string>> {
  return Object.fromEntries(CHIPS.filter((c) => params.get(c)).map((c) => [c, params.get(c) as string]));
}

function keepView(before: URLSearchParams): URLSearchParams {
  const view = before.get('view');
  return new URLSearchParams(view ? { view } : {});
}
