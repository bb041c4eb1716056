import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageSkeleton } from '../../frame/PageSkeleton';
import { LoadProblem } from '../../problem/LoadProblem';

interface Props<S> {
  what: string;
  query: UseQueryResult<S>;
  children: (data: S) => ReactNode;
}

/** What was loaded; until then its skeleton, or why it could not be. */
export function Loaded<S>({ what, query, children }: Props<S>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <LoadProblem what={what} error={query.error} onRetry={() => query.refetch()} />;
  return <PageSkeleton rows={4} />;
}
