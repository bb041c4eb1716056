import type { Catalog, Priority, TicketType } from '../api/catalog';
import type { Environment, TicketInput } from '../api/tickets';

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

export function maxOf(type: TicketType | undefined, field: FormField): number | undefined {
  return type?.fields.find((f) => f.key === field)?.max;
}

const NEEDS: Partial<Record<FormField, string>> = {
  type: 'Choose what it is about.',
  subject: 'Give it a subject, so that it can be found again.',
  problem: 'Say what the problem is.',
  product: 'Choose the product.',
  siteUrl: 'Name the site.',
};

/** What keeps the form from being sent, by field. */
export function problemsOf(
  form: TicketForm,
  type: TicketType | undefined,
): Partial<Record<FormField, string>> {
  const problems: Partial<Record<FormField, string>> = {};
  for (const field of Object.keys(EMPTY) as FormField[]) {
    const value = form[field].trim();
    const max = maxOf(type, field);
    if (!asks(type, field)) continue;
    if (!value && requires(type, field)) problems[field] = NEEDS[field] ?? 'This is needed for this type.';
    else if (max && value.length > max) problems[field] = `At most ${max.toLocaleString()} characters.`;
  }
  const subject = form.subject.trim();
  if (subject && subject.length < 3) problems.subject = 'At least 3 characters.';
  if (form.siteUrl.trim() && asks(type, 'siteUrl') && !siteAddress(form.siteUrl))
    problems.siteUrl = 'An address like https://shop.example.';
  if (form.licenceKey.trim() && form.planName.trim())
    problems.planName = 'Give the licence key or the plan, not both.';
  return problems;
}

/** The address with its scheme, or null when it is none. */
export function siteAddress(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) && url.hostname ? address : null;
  } catch {
    return null;
  }
}

/** The form as the desk takes it: only what the type asks for, nothing that is empty. */
export function toInput(form: TicketForm, type: TicketType | undefined): TicketInput {
  const input: Record<string, unknown> = {};
  for (const field of Object.keys(EMPTY) as FormField[]) {
    const value = form[field].trim();
    if (!value || !asks(type, field)) continue;
    input[field] = value;
  }
  if (input.siteUrl) input.siteUrl = siteAddress(form.siteUrl) ?? form.siteUrl.trim();
  if (input.occurredAt) input.occurredAt = new Date(form.occurredAt).toISOString();
  return input as TicketInput;
}
