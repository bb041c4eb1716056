import { TextInput } from '@mantine/core';
import type { TypeSetting } from '../../api/administration';
import { type TicketType, useCatalog } from '../../api/catalog';
import { Affected } from '../../new-ticket/Affected';
import { ChecklistPanel } from '../../new-ticket/ChecklistPanel';
import { Details } from '../../new-ticket/Details';
import type { BoundField } from '../../new-ticket/FieldProps';
import { asks, EMPTY, type FormField, requires } from '../../new-ticket/form';
import { WantedFiles } from '../../new-ticket/WantedFiles';
import classes from './Catalogue.module.css';

/** How the form asks for this type: its real parts, only to be looked at. */
export function FormPreview({ type }: { type: TypeSetting }) {
  const catalog = useCatalog().data;
  const shown: TicketType = { ...type, allowed: type.active, gate: null, requires: null, remedy: null };
  const field = (name: FormField): BoundField => ({
    value: '',
    required: requires(shown, name),
    'data-field': name,
    onChange: () => {},
    onBlur: () => {},
  });
  const parts = { form: EMPTY, field, asked: (name: FormField) => asks(shown, name) };
  return (
    <section className={classes.preview} aria-label="How the form asks">
      <h2>How the form asks</h2>
      <div className={classes.previewForm} inert>
        <p>
          <strong>{type.label}</strong> {type.description}
        </p>
        {catalog && <Affected catalog={catalog} {...parts} />}
        <TextInput label="Subject" {...field('subject')} />
        <TextInput label="What is the problem?" {...field('problem')} />
        <Details {...parts} />
        <WantedFiles files={type.attachments} />
        <ChecklistPanel items={type.checklist.map((line) => ({ ...line, met: false }))} />
      </div>
    </section>
  );
}
