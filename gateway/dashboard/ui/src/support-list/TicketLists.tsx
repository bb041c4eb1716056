import { Button } from '@mantine/core';
import { useCallback, useRef } from 'react';
import type { Catalog } from '../api/catalog';
import { PageSkeleton } from '../frame/PageSkeleton';
import { LoadProblem } from '../problem/LoadProblem';
import { AsOf } from '../words/AsOf';
import { counted } from '../words/amounts';
import { EmptyList } from './EmptyList';
import { FilterBar } from './FilterBar';
import { TicketGroup } from './TicketGroup';
import { useListKeys } from './useListKeys';
import type { ListState } from './useListState';
import { useSteadyRows } from './useSteadyRows';
import { useTickets } from './useTickets';

interface Props {
  state: ListState;
  staff: boolean;
  catalog: Catalog | undefined;
  waiting: ReturnType<typeof useTickets>;
}

/** The filters and the rows of a tab; what waits for the reader stands on top. */
export function TicketLists({ state, staff, catalog, waiting }: Props) {
  const search = useRef<HTMLInputElement>(null);
  const tickets = useTickets(state.filter);
  const { lists, updates, showUpdates } = useSteadyRows(
    state.view.pinsWaiting ? [waiting, tickets] : [tickets],
  );
  const rows = lists.at(-1) ?? [];
  const pinned = lists.slice(0, -1).flat();
  const mayOpen = catalog?.capabilities.create_ticket?.allowed ?? true;
  const marked = useListKeys([...pinned, ...rows], search);
  const productName = useCallback(
    (key: string) => catalog?.products.find((p) => p.key === key)?.name ?? key,
    [catalog],
  );
  const shared = { staff, marked, productName };
  const empty = !rows.length && !pinned.length;
  return (
    <>
      <FilterBar state={state} catalog={catalog} searchRef={search} />
      {updates > 0 && (
        <Button variant="light" size="compact-sm" mb="sm" onClick={showUpdates}>
          {counted(updates, 'update')}
        </Button>
      )}
      {pinned.length > 0 && (
        <TicketGroup title="Waiting for you" label="Waiting for you" rows={pinned} {...shared} />
      )}
      {tickets.error && !tickets.data ? (
        <LoadProblem what="The list" error={tickets.error} onRetry={() => tickets.refetch()} />
      ) : tickets.isPending ? (
        <PageSkeleton />
      ) : empty ? (
        <EmptyList state={state} staff={staff} mayOpen={mayOpen} />
      ) : (
        rows.length > 0 && (
          <TicketGroup
            title={pinned.length ? 'We are working on these' : undefined}
            label="Tickets"
            rows={rows}
            {...shared}
          />
        )
      )}
      {tickets.hasNextPage && (
        <Button
          variant="default"
          loading={tickets.isFetchingNextPage}
          onClick={() => tickets.fetchNextPage()}
        >
          Show more
        </Button>
      )}
      <AsOf at={tickets.dataUpdatedAt} />
    </>
  );
}
