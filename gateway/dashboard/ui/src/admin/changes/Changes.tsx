import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listChanges } from '../../api/administration';
import { PageSkeleton } from '../../frame/PageSkeleton';
import { useTitle } from '../../frame/useTitle';
import { LoadProblem } from '../../problem/LoadProblem';
import { ChangeLine } from './ChangeLine';

/** Who changed what here, newest first. */
export function Changes() {
  useTitle('Changes');
  const changes = useInfiniteQuery({
    queryKey: ['settings', 'changes'],
    queryFn: ({ pageParam }) => listChanges(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = changes.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-label="Changes">
      {changes.error && !changes.data ? (
        <LoadProblem what="The changes" error={changes.error} onRetry={() => changes.refetch()} />
      ) : changes.isPending ? (
        <PageSkeleton rows={4} />
      ) : rows.length ? (
        <ol className="cb-list">
          {rows.map((row) => (
            <ChangeLine key={row.id} change={row} />
          ))}
        </ol>
      ) : (
        <p className="cb-muted">Nothing was changed yet: everything is as it was delivered.</p>
      )}
      {changes.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={changes.isFetchingNextPage}
          onClick={() => changes.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </section>
  );
}
