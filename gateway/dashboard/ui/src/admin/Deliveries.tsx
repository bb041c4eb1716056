import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listDeliveries } from '../api/deliveries';
import { PageSkeleton } from '../frame/PageSkeleton';
import { LoadProblem } from '../problem/LoadProblem';
import { DeliveryLine } from './DeliveryLine';
import { STATE_WORDS } from './stateWords';

/** The ledger of mails: what is on its way, what arrived, and what nobody could deliver. */
export function Deliveries() {
  const [params, setParams] = useSearchParams();
  const state = params.get('state');
  const deliveries = useInfiniteQuery({
    queryKey: ['deliveries', state],
    queryFn: ({ pageParam }) => listDeliveries(state, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 5000,
  });
  const rows = deliveries.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <section>
      <div className="cb-page-head">
        <h2>Deliveries</h2>
        <NativeSelect
          aria-label="Which deliveries"
          value={state ?? ''}
          onChange={(e) => setParams(e.currentTarget.value ? { state: e.currentTarget.value } : {})}
          data={[
            { value: '', label: 'All' },
            ...Object.entries(STATE_WORDS).map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      {deliveries.error && !deliveries.data ? (
        <LoadProblem what="The deliveries" error={deliveries.error} onRetry={() => deliveries.refetch()} />
      ) : deliveries.isPending ? (
        <PageSkeleton />
      ) : rows.length ? (
        <ul className="cb-list">
          {rows.map((row) => (
            <DeliveryLine key={row.id} row={row} onChanged={() => deliveries.refetch()} />
          ))}
        </ul>
      ) : (
        <p className="cb-muted">{state ? 'None in this state.' : 'Nothing was sent yet.'}</p>
      )}
      {deliveries.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={deliveries.isFetchingNextPage}
          onClick={() => deliveries.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </section>
  );
}
