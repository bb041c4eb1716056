import type { Priority } from '../api/catalog';
import type { Status } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { acceptedOf, answersOf, type GivenAnswer } from '../context-request/requests';
import { PRIORITY_WORDS, plain, RATING_WORDS } from '../words/tickets';
import { moment } from '../words/time';

/** A system event as one line, from the reader's side. */
export function eventWord(entry: Entry, staff: boolean): string {
  const event = entry.event;
  if (entry.erasedAt) return 'What this entry said was erased; the audit still proves that it was there';
  if (!event) return plain(entry.kind);
  const who = entry.author?.name;
  const by = who ? ` by ${who}` : '';
  switch (event.name) {
    case 'status_changed':
      return `${movedWord(event.from as Status, event.to as Status, staff)}${by}`;
    case 'assigned':
      if (!event.assignee) return `Assignment removed${by}`;
      if (who && sameOne(event.assignee, entry.author)) return `${who} took the ticket`;
      return `Assigned to ${nameOf(event.assignee)}${by}`;
    case 'changed':
      return `${changesOf(event.changes)}${by}`;
    case 'context_answered':
      return `${who ?? 'Someone'} answered ${answersOf(entry).map(answerWord).join(', ')}`;
    case 'context_accepted':
      return `Accepted${by}: ${acceptedOf(entry)
        .map((item) => item.label)
        .join(', ')}`;
    case 'context_withdrawn':
      return `Request for details withdrawn${by}`;
    case 'attachment_verified':
      return `${event.fileName ?? 'A file'} was checked and is ready`;
    case 'attachment_rejected':
      return `${event.fileName ?? 'A file'} was not accepted${event.reason ? `: ${event.reason}` : ''}`;
    default:
      return `${plain(event.name)}${changeOf(event.from, event.to)}${by}`;
  }
}

/** What a person gave as the reason for it or as what solved it, in their own words. */
export function reasonOf({ event }: Entry): string | null {
  const said = event?.reason ?? event?.resolution;
  return event?.name === 'status_changed' && typeof said === 'string' ? said : null;
}

function movedWord(from: Status, to: Status, staff: boolean): string {
  switch (to) {
    case 'resolved':
      return 'Marked resolved';
    case 'closed':
      return 'Closed';
    case 'awaiting_customer':
      return staff ? 'Now with the customer' : 'Now waiting for you';
    case 'open':
      if (from === 'resolved' || from === 'closed') return 'Reopened';
      return staff ? 'Back with us' : 'Back with support';
  }
}

const LONGEST = 60;

/** "PHP version": 8.3 */
function answerWord({ label, kind, value }: GivenAnswer): string {
  if (!value) return `“${label}”`;
  const said = kind === 'time' ? moment(value) : value.replace(/\s+/g, ' ');
  return `“${label}”: ${said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said}`;
}

function sameOne(assignee: unknown, author: Entry['author']): boolean {
  return typeof assignee === 'object' && assignee !== null && 'id' in assignee && assignee.id === author?.id;
}

function nameOf(to: unknown): string {
  if (Array.isArray(to)) return to.join(', ') || 'none';
  return typeof to === 'object' && to !== null && 'name' in to ? String(to.name) : String(to);
}

/** `[{field, from, to}]` as words, like "Priority: normal → high". */
function changesOf(changes: unknown): string {
  if (!Array.isArray(changes)) return 'Changed';
  return changes
    .map(({ field, from, to }: { field: string; from: unknown; to: unknown }) => {
      const words = VALUE_WORDS[field] ?? ((value: unknown) => value);
      return `${plain(field)}${changeOf(words(from), words(to))}`;
    })
    .join(', ');
}

/** Values that the desk names by a key or a number. */
const VALUE_WORDS: Record<string, (value: unknown) => unknown> = {
  priority: (key) => PRIORITY_WORDS[key as Priority] ?? key,
  rating: (score) => RATING_WORDS[Number(score) - 1] ?? score,
};

function changeOf(from: unknown, to: unknown): string {
  if (to === undefined || to === null) return '';
  return from ? `: ${nameOf(from)} → ${nameOf(to)}` : `: ${nameOf(to)}`;
}
