import type { Role } from '../api/session';
import type { TicketRow } from '../api/tickets';
import { spokenId } from '../words/ids';
import { sideOf } from '../words/sides';
import { placesFor, QUEUES } from './places';

/** Something the palette can jump to. */
export interface Command {
  to: string;
  label: string;
  hint: string;
}

export function commandsFor(role: Role): Command[] {
  const staff = sideOf(role) === 'staff';
  const pages = placesFor(role).map((p) => ({ to: p.to, label: p.label, hint: 'Page' }));
  const queues = staff
    ? QUEUES.map((q) => ({ to: `/dashboard/support?view=${q.view}`, label: q.label, hint: 'Queue' }))
    : [];
  return [{ to: '/dashboard/support/new', label: 'New ticket', hint: 'n' }, ...pages, ...queues];
}

export function matching(commands: Command[], text: string): Command[] {
  const wanted = text.trim().toLowerCase();
  return commands.filter((c) => c.label.toLowerCase().includes(wanted));
}

export function ticketCommands(text: string, rows: TicketRow[]): Command[] {
  const found = rows.map((r) => ({ to: `/dashboard/support/${r.id}`, label: r.subject, hint: r.id }));
  const id = spokenId(text);
  if (!id || found.some((c) => c.hint === id)) return found;
  return [{ to: `/dashboard/support/${id}`, label: `Open ${id}`, hint: 'Ticket' }, ...found];
}
