import type { TicketType } from '../api/catalog';
import type { TicketInput } from '../api/tickets';
import { asks, FIELDS, type FormField, type TicketForm } from './form';
import { instantOf } from './localTime';
import { siteAddress } from './siteAddress';

/** The form as a ticket: only what the type asks for. */
export function toInput(form: TicketForm, type: TicketType | undefined): TicketInput {
  return inputOf(form, (field) => asks(type, field));
}

/** The form as a draft: everything typed so far, since another type may be chosen again. */
export function toDraft(form: TicketForm): TicketInput {
  return inputOf(form, () => true);
}

/** The form as the desk takes it: nothing that is empty, and no time that is none. */
function inputOf(form: TicketForm, wanted: (field: FormField) => boolean): TicketInput {
  const filled = FIELDS.filter(wanted).flatMap((field) => {
    const value = said(field, form[field].trim());
    return value ? [[field, value]] : [];
  });
  return Object.fromEntries(filled) as TicketInput;
}

function said(field: FormField, text: string): string | undefined {
  if (field === 'siteUrl') return siteAddress(text) ?? text;
  if (field === 'occurredAt') return instantOf(text)?.toISOString();
  return text;
}
