import { Button } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { useCatalog } from '../api/catalog';
import { isStaff, useSession } from '../api/session';
import { PageSkeleton } from '../frame/PageSkeleton';
import { useTitle } from '../frame/useTitle';
import { LoadProblem } from '../problem/LoadProblem';
import { counted } from '../words/amounts';
import { EmptyList } from './EmptyList';
import { FilterBar } from './FilterBar';
import { NewTicketButton } from './NewTicketButton';
import { Tabs } from './Tabs';
import { TicketGroup } from './TicketGroup';
import { useListKeys } from './useListKeys';
import { useListState } from './useListState';
import { useTickets } from './useTickets';

/** The list of tickets: tabs, filters, what waits for the reader on top. */
export function SupportList() {
  const staff = isStaff(useSession());
  useTitle('Support');
  const state = useListState(staff);
  const catalog = useCatalog().data;
  const search = useRef<HTMLInputElement>(null);
  const tickets = useTickets(state.filter);
  const waiting = useTickets({ ...state.filter, status: ['awaiting_customer'] }, !staff);
  const pinned = state.view.pinsWaiting ? waiting.rows : [];
  const mayOpen = catalog?.capabilities.create_ticket?.allowed ?? true;
  const marked = useListKeys([...pinned, ...tickets.rows], search, mayOpen);
  const productName = useCallback(
    (key: string) => catalog?.products.find((p) => p.key === key)?.name ?? key,
    [catalog],
  );
  const shared = { staff, marked, productName };
  const updates = tickets.updates + (state.view.pinsWaiting ? waiting.updates : 0);
  const showUpdates = () => {
    tickets.showUpdates();
    waiting.showUpdates();
  };
  const empty = !tickets.rows.length && !pinned.length;
  return (
    <>
      <div className="cb-page-head">
        <h1>Support</h1>
        <NewTicketButton capability={catalog?.capabilities.create_ticket} />
      </div>
      <Tabs state={state} waiting={staff ? 0 : waiting.rows.length} />
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
        tickets.rows.length > 0 && (
          <TicketGroup
            title={pinned.length ? 'We are working on these' : undefined}
            label="Tickets"
            rows={tickets.rows}
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
    </>
  );
}
