import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Catalog } from '../api/catalog';
import type { SavedDraft } from '../api/drafts';
import { offered } from '../api/offered';
import { isStaff, useSession } from '../api/session';
import type { Ticket, TicketRow } from '../api/tickets';
import { toast } from '../frame/toasts';
import { useBrokenOff } from '../upload/useBrokenOff';
import { useUploads } from '../upload/useUploads';
import { toInput } from './form';
import { escalated, forget, originOf, startForm } from './prefill';
import { useChecklist, withFiles } from './useChecklist';
import { useDraft } from './useDraft';
import { useEscalation } from './useEscalation';
import { RECENT } from './useRecent';
import { useSubmission } from './useSubmission';
import { useTicketForm } from './useTicketForm';
import { sitesOf, usualOf } from './usual';

/** A ticket being written: its form, draft, files and checklist, and its submission. */
export type NewTicketState = ReturnType<typeof useNewTicket>;

export function useNewTicket(catalog: Catalog, recent: TicketRow[], openedDraft: SavedDraft | null) {
  const [search] = useSearchParams();
  const session = useSession();
  const staff = isStaff(session);
  // Staff write for whichever account: their last ticket says nothing of this one.
  const [usual] = useState(() => (staff ? {} : usualOf(recent, session.user.id, search)));
  const [start] = useState(() => startForm(search, openedDraft?.draft, usual));
  const ticketForm = useTicketForm(start, catalog);
  const { form, type } = ticketForm;
  const uploads = useUploads('form');
  useBrokenOff(openedDraft?.draft.id ?? null, () => 'form', uploads.take);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [submitting, setSubmitting] = useState(false);
  const writing = openedDraft?.draft ?? null;
  const escalation = useEscalation(escalated(search, writing));
  const input = { ...toInput(form, type), ...originOf(search, escalation, writing) };
  const draft = useDraft(input, openedDraft);
  const { licenceKey: _secret, ...checked } = input;
  const checklist = useChecklist(checked);
  const addFiles = (files: File[]) => {
    const added = uploads.add(files);
    if (!offered.drafts) return;
    void draft.ensure().then((id) => {
      if (id) for (const upload of added) void upload.send(id);
    });
  };
  const items = withFiles(
    checklist.data?.items ?? [],
    uploads.all.map((u) => u.file),
    type,
  );
  const opened = useCallback(
    (ticket: Ticket) => {
      forget();
      void queries.invalidateQueries({ queryKey: ['tickets'] });
      void queries.invalidateQueries({ queryKey: RECENT });
      navigate(`/dashboard/support/${ticket.id}?opened=1`, { replace: true });
    },
    [navigate, queries],
  );
  const submission = useSubmission(opened);
  const submit = () => {
    if (submitting || !ticketForm.complete(staff ? ['account'] : [])) return;
    setSubmitting(true);
    submission.begin(draft.id ? { ...input, draft: draft.id } : input, uploads.all);
  };
  const back = () => {
    setSubmitting(false);
    ticketForm.refuse(submission.create.failure?.refusal.fieldErrors() ?? {});
  };
  const solved = () => {
    forget();
    toast('Glad it is solved. Nothing was sent.');
    navigate('/dashboard/support');
  };
  return {
    ...ticketForm,
    staff,
    usual,
    sites: sitesOf(recent),
    uploads,
    addFiles,
    escalation,
    draft,
    items: form.type ? items : [],
    submission,
    submitting,
    submit,
    back,
    solved,
  };
}
