import type { ReactNode } from 'react';
import { PageSkeleton } from '../frame/PageSkeleton';
import { LoadProblem } from '../problem/LoadProblem';
import { NotReadOn } from './NotReadOn';
import type { useThread } from './useThread';

/** The timeline once it is read; until then its skeleton, or why it could not be. Says so while it cannot be read on. */
export function TimelineState({
  timeline,
  children,
}: {
  timeline: Pick<ReturnType<typeof useThread>['timeline'], 'data' | 'error' | 'refetch'>;
  children: ReactNode;
}) {
  if (timeline.data)
    return (
      <>
        {children}
        {timeline.error && <NotReadOn />}
      </>
    );
  if (timeline.error)
    return <LoadProblem what="The thread" error={timeline.error} onRetry={() => timeline.refetch()} />;
  return <PageSkeleton rows={3} />;
}
