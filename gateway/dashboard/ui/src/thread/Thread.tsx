import { useParams } from 'react-router';
import { asRefusal } from '../api/refusal';
import { PageSkeleton } from '../frame/PageSkeleton';
import { useTitle } from '../frame/useTitle';
import { LoadProblem, NotHere } from '../problem/LoadProblem';
import { ThreadPage } from './ThreadPage';
import { useThread } from './useThread';

/** The page of one ticket. */
export function Thread() {
  const { id = '' } = useParams();
  const thread = useThread(id);
  useTitle(thread.ticket.data?.subject ?? 'Ticket');
  const { ticket } = thread;
  if (ticket.error && asRefusal(ticket.error).status === 404) return <NotHere />;
  if (ticket.data) return <ThreadPage key={ticket.data.id} ticket={ticket.data} thread={thread} />;
  if (ticket.error)
    return <LoadProblem what="The ticket" error={ticket.error} onRetry={() => ticket.refetch()} />;
  return <PageSkeleton />;
}
