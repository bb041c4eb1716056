import type { TicketType, TypeField } from '../api/catalog';
import type { ItemKind, NewItem } from '../api/contextRequests';
import type { Ticket } from '../api/tickets';

/** Fields of a ticket that can be asked for; secrets and choices are not. */
const ASKABLE: Record<string, ItemKind> = {
  siteUrl: 'url',
  occurredAt: 'time',
  expected: 'text',
  actual: 'text',
  stepsTried: 'text',
  environment: 'text',
};

const ALWAYS: NewItem[] = [{ label: 'Steps that lead to it, one by one', kind: 'text', required: true }];

/** Ready-made items: what this type of ticket asks for and this ticket does not say, and the files it calls for. */
export function suggestionsFor(ticket: Ticket, type: TicketType | undefined): NewItem[] {
  const missing = type?.fields.filter((field) => field.key in ASKABLE && !said(ticket, field)) ?? [];
  return [
    ...missing.map((field) => ({ label: field.label, kind: ASKABLE[field.key] ?? 'text', required: true })),
    ...(type?.attachments ?? []).map((file) => ({
      label: file.label,
      kind: 'file' as const,
      required: true,
    })),
    ...ALWAYS,
  ];
}

function said(ticket: Ticket, field: TypeField): boolean {
  return Boolean(ticket[field.key as keyof Ticket]);
}
