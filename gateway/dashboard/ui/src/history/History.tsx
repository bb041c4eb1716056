import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listHistory } from '../api/history';
import { isStaff, useSession } from '../api/session';
import { PageSkeleton } from '../frame/PageSkeleton';
import { useTitle } from '../frame/useTitle';
import { LoadProblem } from '../problem/LoadProblem';
import { AsOf } from '../words/AsOf';
import { ActTable } from './ActTable';
import { CsvButton } from './CsvButton';
import { HistoryFilters } from './HistoryFilters';
import { NoActs } from './NoActs';
import { TicketNow } from './TicketNow';
import { useHistoryFilter } from './useHistoryFilter';
import { useSeenPeople } from './useSeenPeople';

/** The activity log of the account. */
export function History() {
  useTitle('History');
  const staff = isStaff(useSession());
  const { typed, filter, choose, clear, filtered } = useHistoryFilter();
  const acts = useInfiniteQuery({
    queryKey: ['history', filter],
    queryFn: ({ pageParam }) => listHistory(filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = useMemo(() => acts.data?.pages.flatMap((p) => p.items) ?? [], [acts.data]);
  const people = useSeenPeople(rows);
  return (
    <>
      <div className="cb-page-head">
        <h1>History</h1>
        <CsvButton filter={filter} />
      </div>
      <HistoryFilters
        staff={staff}
        people={people}
        typed={typed}
        choose={choose}
        clear={clear}
        filtered={filtered}
      />
      {filter.ticket && <TicketNow id={filter.ticket} />}
      {acts.error && !acts.data ? (
        <LoadProblem what="The history" error={acts.error} onRetry={() => acts.refetch()} />
      ) : acts.isPending ? (
        <PageSkeleton />
      ) : rows.length ? (
        <ActTable acts={rows} onActor={(id) => choose('actor', id)} />
      ) : (
        <NoActs filtered={filtered} />
      )}
      {acts.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={acts.isFetchingNextPage}
          onClick={() => acts.fetchNextPage()}
        >
          Show more
        </Button>
      )}
      <AsOf at={acts.dataUpdatedAt} />
    </>
  );
}
