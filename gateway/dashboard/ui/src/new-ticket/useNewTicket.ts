import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Catalog } from '../api/catalog';
import type { SavedDraft } from '../api/drafts';
import { offered } from '../api/offered';
import { isStaff, useSession } from '../api/session';
import type { Ticket, TicketRow } from '../api/tickets';
import { toast } from '../frame/toasts';
import { fileLimit } from '../upload/sized';
import { useBrokenOff } from '../upload/useBrokenOff';
import { useUploads } from '../upload/useUploads';
import type { BoundField } from './FieldProps';
import type { FormField } from './form';
import { toDraft, toInput } from './input';
import { SOME_KEY } from './licenceKey';
import { escalated, forget, originOf, startForm } from './prefill';
import { useChecklist, withForm } from './useChecklist';
import { useDraft } from './useDraft';
import { useEscalation } from './useEscalation';
import { RECENT } from './useRecent';
import { useSending } from './useSending';
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
  const ticketForm = useTicketForm(start, catalog, staff ? ['account'] : []);
  const { form, type } = ticketForm;
  const uploads = useUploads('form', fileLimit(catalog));
  useBrokenOff(openedDraft?.draft.id ?? null, () => 'form', uploads.take);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const writing = openedDraft?.draft ?? null;
  const escalation = useEscalation(escalated(search, writing));
  const origin = originOf(search, escalation, writing);
  const input = { ...toInput(form, type), ...origin };
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
  const sending = useSending(submission, ticketForm);
  // The desk keeps a draft with its account, which staff have to name first.
  const homeless = staff && !form.account;
  const draft = useDraft({ ...toDraft(form), ...origin }, openedDraft, sending.submitting || homeless);
  const sent = draft.id ? { ...input, draft: draft.id } : input;
  // The check keeps nothing, so that there is a key is all it hears.
  const checklist = useChecklist(input.licenceKey ? { ...sent, licenceKey: SOME_KEY } : sent);
  const addFiles = (files: File[]) => {
    const added = uploads.add(files);
    if (!offered.drafts) return;
    void draft.ensure().then((id) => {
      if (id) for (const upload of added) void upload.send(id);
    });
  };
  const items = withForm(
    checklist.data?.items,
    uploads.all.map((u) => u.file),
    type,
    input,
  );
  const submit = async () => {
    if (sending.submitting || !ticketForm.complete()) return;
    sending.begin();
    const id = await draft.settled();
    submission.begin(id ? { ...input, draft: id } : input, uploads.all);
  };
  const unsaved = draft.failure?.kind === 'validation' ? draft.failure.fieldErrors() : {};
  const field = (name: FormField): BoundField => {
    const bound = ticketForm.field(name);
    return { ...bound, error: bound.error ?? unsaved[name] };
  };
  const solved = () => {
    forget();
    toast('Glad it is solved. Nothing was sent.');
    navigate('/dashboard/support');
  };
  return {
    ...ticketForm,
    field,
    staff,
    usual,
    sites: sitesOf(recent),
    uploads,
    addFiles,
    escalation,
    draft,
    items: form.type ? items : [],
    submission,
    submitting: sending.submitting,
    submit,
    back: sending.back,
    solved,
  };
}
