import type { ReactNode } from 'react';
import { PageSkeleton } from '../frame/PageSkeleton';
import { LoadProblem } from '../problem/LoadProblem';
import type { useThread } from './useThread';

/** The timeline once it is read; until then its skeleton, or why it could not be. */
export function TimelineState({
  timeline,
  children,
}: {
  timeline: ReturnType<typeof useThread>['timeline'];
  children: ReactNode;
}) {
  if (timeline.data) return children;
  if (timeline.error)
    return <LoadProblem what="The thread" error={timeline.error} onRetry={() => timeline.refetch()} />;
  return <PageSkeleton rows={3} />;
}
