import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useCatalog } from '../api/catalog';
import { readDraft } from '../api/drafts';
import { offered } from '../api/offered';
import { asRefusal } from '../api/refusal';
import { PageSkeleton } from '../frame/PageSkeleton';
import { useTitle } from '../frame/useTitle';
import { escalationOf } from '../problem/escalation';
import { LoadProblem } from '../problem/LoadProblem';
import { keepDraft } from '../support-list/draftRemoval';
import { TicketFormPage } from './TicketFormPage';
import { useRecent } from './useRecent';

/** The page for a new ticket; a failure that is escalated from here begins a form of its own. */
export function NewTicket() {
  useTitle('New ticket');
  const [search] = useSearchParams();
  const failed = escalationOf(search);
  return <Arrival key={failed?.requestId ?? failed?.firstFailureAt} />;
}

/** The form needs the catalogue, and the draft the address names. */
function Arrival() {
  const [search] = useSearchParams();
  // Only the draft named on arrival is opened; one that is made while typing is already on the page.
  const [draftId] = useState(offered.drafts ? search.get('draft') : null);
  const catalog = useCatalog();
  const recent = useRecent();
  const draft = useQuery({
    queryKey: ['draft', draftId],
    queryFn: () => openAgain(draftId ?? ''),
    enabled: draftId !== null,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (catalog.error)
    return <LoadProblem what="The form" error={catalog.error} onRetry={() => catalog.refetch()} />;
  // It was submitted meanwhile: a draft's id is its ticket's.
  if (draft.error && asRefusal(draft.error).status === 404)
    return <Navigate to={`/dashboard/support/${draftId}`} replace />;
  if (draft.error)
    return <LoadProblem what="The draft" error={draft.error} onRetry={() => draft.refetch()} />;
  if (!catalog.data || recent.isPending || (draftId && !draft.data)) return <PageSkeleton />;
  return <TicketFormPage catalog={catalog.data} recent={recent.data ?? []} opened={draft.data ?? null} />;
}

/** Whoever opens a draft that was about to be deleted goes on with it. */
function openAgain(id: string) {
  keepDraft(id);
  return readDraft(id);
}
