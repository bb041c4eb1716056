import type { Status } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { plain, statusWord } from '../words/tickets';

/** A system event as one line, from the reader's side. */
export function eventWord(entry: Entry, staff: boolean): string {
  const event = entry.event;
  if (!event) return plain(entry.kind);
  const who = entry.author?.name;
  const by = who ? ` by ${who}` : '';
  switch (event.name) {
    case 'status_changed':
      return `${statusWord(event.to as Status, staff)?.label ?? plain(String(event.to))}${by}`;
    case 'assigned':
    case 'ticket_assigned':
      return event.to ? `Assigned to ${nameOf(event.to)}${by}` : `Assignment removed${by}`;
    case 'attachment_verified':
    case 'attachment_ready':
      return `${event.fileName ?? 'A file'} was checked and is ready`;
    case 'attachment_rejected':
      return `${event.fileName ?? 'A file'} was not accepted${event.reason ? `: ${event.reason}` : ''}`;
    default:
      return `${plain(event.name)}${changeOf(event.from, event.to)}${by}`;
  }
}

function nameOf(to: unknown): string {
  return typeof to === 'object' && to !== null && 'name' in to ? String(to.name) : String(to);
}

function changeOf(from: unknown, to: unknown): string {
  if (to === undefined || to === null) return '';
  return from ? `: ${nameOf(from)} → ${nameOf(to)}` : `: ${nameOf(to)}`;
}
