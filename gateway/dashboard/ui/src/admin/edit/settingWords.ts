import { sizeWord } from '../../words/amounts';
import { plain } from '../../words/tickets';
import { minutesWord } from './durations';

const FIELDS: Record<string, string> = {
  label: 'Name',
  description: 'Line on its card',
  active: 'Offered',
  defaultPriority: 'Usual priority',
  allowedWhenExpired: 'Open with an expired licence',
  fields: 'What the form asks',
  attachments: 'Files it calls for',
  checklist: 'Checklist',
  plans: 'Plans',
  openTickets: 'Open tickets at once',
  highestPriority: 'Priority up to',
  attachmentBytes: 'One attachment',
  ticketBytes: "A ticket's total",
  targets: 'Promised times',
  types: 'Issue types',
  enabled: 'Switched on',
  reason: 'Reason',
  zone: 'Time zone',
  days: 'Opening hours',
  holidays: 'Holidays',
};

/** A field of a setting as words. */
export function fieldWord(field: string): string {
  return FIELDS[field] ?? plain(field);
}

/** A value of a setting as words. */
export function valueWord(field: string, value: unknown): string {
  if (field === 'openTickets' && value === null) return 'unlimited';
  if (field === 'targets') return targetsWord(value as Targets | null);
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return field.endsWith('Bytes') ? sizeWord(value) : String(value);
  if (Array.isArray(value)) return value.length ? value.map(itemWord).join(', ') : 'none';
  return field.toLowerCase().includes('priority') ? plain(String(value)) : String(value);
}

interface Targets {
  firstResponseMinutes: number;
  resolutionMinutes: number;
  roundTheClock: boolean;
}

function targetsWord(targets: Targets | null): string {
  if (!targets) return 'none';
  const hours = targets.roundTheClock ? 'round the clock' : 'business hours';
  return `${minutesWord(targets.firstResponseMinutes)} / ${minutesWord(targets.resolutionMinutes)}, ${hours}`;
}

function itemWord(item: unknown): string {
  if (typeof item === 'string') return plain(item);
  const part = item as Record<string, unknown>;
  if (part.opens) return `${plain(String(part.day))} ${part.opens}–${part.closes}`;
  if (part.date) return `${part.date} ${part.name}`;
  return `${part.label ?? part.key}${part.required ? ' (required)' : ''}`;
}
