import type { TicketType } from '../api/catalog';
import { asks, FIELDS, type FormField } from './form';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];
/** What the form asks for whatever the type, where the catalogue has no word for it. */
const LABELS: Partial<Record<string, string>> = {
  account: 'Account',
  type: 'What it is about',
  priority: 'Priority',
};

/** The refused fields that stand in the form. */
export function shownOf(refused: Record<string, string>, type: TicketType | undefined): string[] {
  return Object.keys(refused).filter(
    (name) => FIELDS.includes(name as FormField) && asks(type, name as FormField),
  );
}

/** What has to be changed, like "Two fields need a change: Site, Licence key.", and what no field of the form stands for. */
export function refusedWords(refused: Record<string, string>, type: TicketType | undefined): string[] {
  const shown = shownOf(refused, type);
  const others = Object.keys(refused).filter((name) => !shown.includes(name));
  const names = shown.map((name) => LABELS[name] ?? type?.fields.find((f) => f.key === name)?.label ?? name);
  return [...(names.length ? [changes(names)] : []), ...others.map((name) => refused[name] ?? '')];
}

function changes(names: string[]): string {
  const number = NUMBERS[names.length] ?? names.length;
  const list = names.join(', ');
  const what = names.length === 1 ? 'field needs a change' : 'fields need a change';
  return `${number} ${what}: ${list}${list.endsWith('?') ? '' : '.'}`;
}
