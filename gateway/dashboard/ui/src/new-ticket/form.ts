import type { Catalog, Priority, TicketType } from '../api/catalog';
import type { Environment } from '../api/tickets';

/** The form as it is typed; every text is a string, empty when nothing was said. */
export interface TicketForm {
  /** Whose ticket it is; only staff choose. */
  account: string;
  type: string;
  subject: string;
  problem: string;
  product: string;
  siteUrl: string;
  environment: Environment | '';
  licenceKey: string;
  planName: string;
  occurredAt: string;
  expected: string;
  actual: string;
  stepsTried: string;
  priority: Priority | '';
}

export type FormField = keyof TicketForm;

export const EMPTY: TicketForm = {
  account: '',
  type: '',
  subject: '',
  problem: '',
  product: '',
  siteUrl: '',
  environment: '',
  licenceKey: '',
  planName: '',
  occurredAt: '',
  expected: '',
  actual: '',
  stepsTried: '',
  priority: '',
};

export const FIELDS = Object.keys(EMPTY) as FormField[];

const ALWAYS: FormField[] = ['account', 'type', 'subject', 'problem', 'priority'];

export function typeOf(form: TicketForm, catalog: Catalog): TicketType | undefined {
  return catalog.types.find((t) => t.key === form.type);
}

/** Whether this person can open no ticket at all now; the reason is said once, above the form. */
export function isClosed(catalog: Catalog): boolean {
  return catalog.capabilities.create_ticket?.allowed === false;
}

/** Drops a type or product that the catalogue does not offer to this person. */
export function startFormType(form: TicketForm, catalog: Catalog): TicketForm {
  const type = typeOf(form, catalog)?.allowed ? form.type : '';
  const product = catalog.products.some((p) => p.key === form.product && !p.retired) ? form.product : '';
  return { ...form, type, product };
}

/** Whether the form asks for a field: until a type is chosen everything is shown. */
export function asks(type: TicketType | undefined, field: FormField): boolean {
  return !type || ALWAYS.includes(field) || type.fields.some((f) => f.key === field);
}

export function requires(type: TicketType | undefined, field: FormField): boolean {
  if (field === 'type' || field === 'subject' || field === 'problem') return true;
  return type?.fields.some((f) => f.key === field && f.required) ?? false;
}
