import { useCatalog } from '../api/catalog';
import { PageSkeleton } from '../frame/PageSkeleton';
import { useTitle } from '../frame/useTitle';
import { LoadProblem } from '../problem/LoadProblem';
import { TicketFormPage } from './TicketFormPage';

/** The page for a new ticket; the form needs the catalogue first. */
export function NewTicket() {
  useTitle('New ticket');
  const catalog = useCatalog();
  if (catalog.data) return <TicketFormPage catalog={catalog.data} />;
  if (catalog.error)
    return <LoadProblem what="The form" error={catalog.error} onRetry={() => catalog.refetch()} />;
  return <PageSkeleton />;
}
