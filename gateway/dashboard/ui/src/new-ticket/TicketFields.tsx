import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Catalog } from '../api/catalog';
import { MarkdownEditor } from '../markdown/MarkdownEditor';
import { AccountField } from './AccountField';
import { Affected } from './Affected';
import { ClosedForm } from './ClosedForm';
import { Details } from './Details';
import { EscalationFacts } from './EscalationFacts';
import { FilesSection } from './FilesSection';
import { isClosed } from './form';
import { PriorityField } from './PriorityField';
import { RefusedFields } from './RefusedFields';
import { SavedWord } from './SavedWord';
import classes from './Sections.module.css';
import { Suggestions } from './Suggestions';
import { TypeCards } from './TypeCards';
import type { NewTicketState } from './useNewTicket';

/** The fields of a new ticket, from what is affected to the files. */
export function TicketFields({ catalog, ticket }: { catalog: Catalog; ticket: NewTicketState }) {
  const { form, type, set, field, asked, uploads, addFiles, escalation, draft, submit } = ticket;
  const { create_ticket: gate, attach } = catalog.capabilities;
  const closedForm = isClosed(catalog);
  // What closes while someone writes does not take the field from under their hands.
  const [closedAtFirst] = useState(closedForm);
  const closed = attach?.allowed === false && !uploads.all.length ? attach : null;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        submit();
      }}
      onKeyDown={(e) => (e.ctrlKey || e.metaKey) && e.key === 'Enter' && submit()}
    >
      {gate && closedForm && <ClosedForm gate={gate} />}
      <RefusedFields refused={ticket.refused} type={type} />
      <fieldset className={classes.all} disabled={closedForm && closedAtFirst}>
        {escalation && <EscalationFacts facts={escalation} />}
        {ticket.staff && <AccountField field={field} />}
        <Affected
          catalog={catalog}
          form={form}
          field={field}
          asked={asked}
          usual={ticket.usual}
          sites={ticket.sites}
        />
        <TypeCards
          catalog={catalog}
          value={form.type}
          onChange={(v) => set('type', v)}
          error={field('type').error}
        />
        <div className={classes.stack}>
          <TextInput label="Subject" placeholder="One line that says what is wrong" {...field('subject')} />
          <Suggestions type={form.type} subject={form.subject} onSolved={ticket.solved} />
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
        <FilesSection catalog={catalog} type={type} uploads={uploads} closed={closed} onAdd={addFiles} />
        <div className={classes.send}>
          <Button
            type="submit"
            data-field="submit"
            disabled={closedForm}
            aria-describedby={closedForm ? 'why-no-ticket' : undefined}
          >
            Open ticket
          </Button>
          <SavedWord withDesk={draft.savedAt} onDevice={ticket.savedAt} failure={draft.failure} />
        </div>
      </fieldset>
    </form>
  );
}
