import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Catalog } from '../api/catalog';
import type { SavedDraft } from '../api/drafts';
import { offered } from '../api/offered';
import { isStaff, useSession } from '../api/session';
import type { Ticket } from '../api/tickets';
import { toast } from '../frame/toasts';
import { MarkdownEditor } from '../markdown/MarkdownEditor';
import { Notice } from '../problem/Notice';
import { FileField } from '../upload/FileField';
import { useBrokenOff } from '../upload/useBrokenOff';
import { useUploads } from '../upload/useUploads';
import { AccountField } from './AccountField';
import { Affected } from './Affected';
import { ChecklistPanel } from './ChecklistPanel';
import { ClosedFiles } from './ClosedFiles';
import { Details } from './Details';
import { EscalationFacts } from './EscalationFacts';
import { toInput } from './form';
import { PriorityField } from './PriorityField';
import { escalated, forget, originOf, startForm } from './prefill';
import { SavedWord } from './SavedWord';
import classes from './Sections.module.css';
import { SubmissionSteps } from './SubmissionSteps';
import { Suggestions } from './Suggestions';
import { TypeCards } from './TypeCards';
import { useChecklist, withFiles } from './useChecklist';
import { useDraft } from './useDraft';
import { useEscalation } from './useEscalation';
import { useSubmission } from './useSubmission';
import { useTicketForm } from './useTicketForm';

/** The form of a new ticket with its checklist, and the steps of its submission. */
export function TicketFormPage({
  catalog,
  opened: openedDraft,
}: {
  catalog: Catalog;
  opened: SavedDraft | null;
}) {
  const [search] = useSearchParams();
  const [start] = useState(() => startForm(search, openedDraft?.draft));
  const ticketForm = useTicketForm(start, catalog);
  const { form, type, set, field, asked } = ticketForm;
  const staff = isStaff(useSession());
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
  if (submitting) {
    return (
      <>
        <h1 style={{ marginBottom: 16 }}>New ticket</h1>
        <SubmissionSteps
          create={submission.create}
          uploads={uploads.all}
          onRetryFile={submission.retryFile}
          onRemoveFile={uploads.remove}
          onBack={back}
        />
      </>
    );
  }
  const gate = catalog.capabilities.create_ticket;
  const { attach } = catalog.capabilities;
  const closed = attach?.allowed === false && !uploads.all.length ? attach : null;
  return (
    <>
      <h1 style={{ marginBottom: 16 }}>New ticket</h1>
      <div className={classes.grid}>
        <form
          className={classes.form}
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            submit();
          }}
          onKeyDown={(e) => (e.ctrlKey || e.metaKey) && e.key === 'Enter' && submit()}
        >
          {gate && !gate.allowed && (
            <Notice tone="amber" title="You cannot open a ticket at the moment">
              <p>{gate.remedy}</p>
            </Notice>
          )}
          {escalation && <EscalationFacts facts={escalation} />}
          {staff && <AccountField field={field} />}
          <Affected catalog={catalog} form={form} field={field} asked={asked} />
          <TypeCards
            catalog={catalog}
            value={form.type}
            onChange={(v) => set('type', v)}
            error={field('type').error}
          />
          <div className={classes.stack}>
            <TextInput
              label="Subject"
              maxLength={140}
              placeholder="One line that says what is wrong"
              {...field('subject')}
            />
            <Suggestions type={form.type} subject={form.subject} onSolved={solved} />
          </div>
          <div data-field="problem">
            <MarkdownEditor
              label="What is the problem?"
              required
              value={form.problem}
              error={field('problem').error}
              onChange={(v) => set('problem', v)}
              onFiles={closed ? undefined : addFiles}
              placeholder="What you did, step by step, and what you saw."
            />
          </div>
          <Details form={form} field={field} asked={asked} />
          <PriorityField catalog={catalog} type={type} field={field} />
          <fieldset className={classes.section}>
            <legend>Files</legend>
            {closed ? (
              <ClosedFiles capability={closed} />
            ) : (
              <FileField uploads={uploads} limit={fileLimit(catalog)} onAdd={addFiles} />
            )}
          </fieldset>
          <div className={classes.send}>
            <Button type="submit" disabled={gate?.allowed === false}>
              Open ticket
            </Button>
            <SavedWord withDesk={draft.savedAt} onDevice={ticketForm.savedAt} failed={draft.failed} />
          </div>
        </form>
        <div className={classes.aside}>
          <ChecklistPanel items={form.type ? items : []} />
        </div>
      </div>
    </>
  );
}

function fileLimit(catalog: Catalog): number | null {
  const limit = catalog.capabilities.attachment_size?.limit;
  return typeof limit === 'number' ? limit : null;
}
