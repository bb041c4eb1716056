import type { Catalog } from '../api/catalog';
import type { SavedDraft } from '../api/drafts';
import type { TicketRow } from '../api/tickets';
import { ChecklistPanel } from './ChecklistPanel';
import classes from './Sections.module.css';
import { SubmissionSteps } from './SubmissionSteps';
import { TicketFields } from './TicketFields';
import { useNewTicket } from './useNewTicket';

interface Props {
  catalog: Catalog;
  recent: TicketRow[];
  opened: SavedDraft | null;
}

/** The form of a new ticket with its checklist, and the steps of its submission. */
export function TicketFormPage({ catalog, recent, opened }: Props) {
  const ticket = useNewTicket(catalog, recent, opened);
  const { submission, submitting, uploads } = ticket;
  return (
    <>
      <h1 style={{ marginBottom: 16 }}>New ticket</h1>
      {submitting ? (
        <SubmissionSteps
          create={submission.create}
          uploads={uploads.all}
          onRetryFile={submission.retryFile}
          onRemoveFile={uploads.remove}
          onBack={ticket.back}
        />
      ) : (
        <div className={classes.grid}>
          <TicketFields catalog={catalog} ticket={ticket} />
          <div className={classes.aside}>
            <ChecklistPanel items={ticket.items} />
          </div>
        </div>
      )}
    </>
  );
}
