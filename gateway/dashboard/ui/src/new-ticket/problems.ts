import type { TicketType, TypeField } from '../api/catalog';
import { asks, FIELDS, type FormField, requires, type TicketForm } from './form';
import { isMask } from './licenceKey';
import { instantOf } from './localTime';
import { siteAddress } from './siteAddress';

export type Problems = Partial<Record<FormField, string>>;

const NEEDS: Problems = {
  account: 'Choose the account.',
  type: 'Choose what it is about.',
  subject: 'Give it a subject, so that it can be found again.',
  problem: 'Say what the problem is.',
  product: 'Choose the product.',
  siteUrl: 'Name the site.',
};

const LONGEST_SUBJECT = 140;

/** What keeps the form from being sent, by field; `needed` are fields this person has to fill for every type. */
export function problemsOf(
  form: TicketForm,
  type: TicketType | undefined,
  needed: FormField[] = [],
): Problems {
  const problems: Problems = {};
  for (const field of FIELDS.filter((each) => asks(type, each))) {
    const value = form[field].trim();
    const missing = !value && (requires(type, field) || needed.includes(field));
    const problem = missing ? (NEEDS[field] ?? 'This is needed for this type.') : wrong(field, value, type);
    if (problem) problems[field] = problem;
  }
  if (
    ['licenceKey', 'planName'].every(
      (field) => asks(type, field as FormField) && form[field as FormField].trim(),
    )
  )
    problems.planName = 'Give the licence key or the plan, not both.';
  return problems;
}

/** What is wrong with what was filled in: first by what kind of field it is, then by what the catalogue says of it. */
function wrong(field: FormField, value: string, type: TicketType | undefined): string | undefined {
  const rule = type?.fields.find((each) => each.key === field);
  if (!value) return undefined;
  if (field === 'subject' && value.length > LONGEST_SUBJECT)
    return `At most ${LONGEST_SUBJECT} characters, and these are ${value.length}: put the rest below.`;
  if (field === 'siteUrl' && !siteAddress(value)) return 'An address like https://shop.example.';
  if (field === 'occurredAt') return wrongTime(value, rule);
  if (!rule || (field === 'licenceKey' && isMask(value))) return undefined;
  return wrongText(value, rule);
}

function wrongTime(value: string, rule: TypeField | undefined): string | undefined {
  const at = instantOf(value);
  if (!at) return 'Choose a date and a time.';
  return rule?.past && at.getTime() > Date.now() ? 'Give a time that has passed.' : undefined;
}

function wrongText(value: string, { min = 1, max, pattern, key }: TypeField): string | undefined {
  const short = value.length < min;
  const long = max !== undefined && value.length > max;
  const strange = Boolean(pattern) && !new RegExp(`^(?:${pattern})$`).test(value);
  if (key === 'licenceKey' && (short || long || strange))
    return `Give the whole licence key: ${min} to ${max} visible characters.`;
  if (long) return `At most ${max.toLocaleString()} characters.`;
  if (short) return `At least ${min} characters.`;
  return strange ? 'Some of these characters are not taken here.' : undefined;
}
