import type { Entry } from '../api/timeline';

/** A piece of the thread as it is shown. */
export type Piece =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'new'; key: string }
  | { kind: 'events'; key: string; entries: Entry[] }
  | { kind: 'entry'; key: string; entry: Entry };

/**
 * Puts days between entries, folds neighbouring system events together, and marks where reading stopped;
 * a thread that was never read has no such place.
 */
export function piecesOf(entries: Entry[], firstNew: number | null): Piece[] {
  const pieces: Piece[] = [];
  let day = '';
  for (const entry of entries) {
    const today = new Date(entry.at).toDateString();
    if (today !== day) pieces.push({ kind: 'day', key: `day-${entry.seq}`, at: entry.at });
    day = today;
    if (entry.seq === firstNew && entry !== entries[0]) pieces.push({ kind: 'new', key: 'new' });
    const last = pieces.at(-1);
    if (!isLine(entry)) pieces.push({ kind: 'entry', key: entry.id, entry });
    else if (last?.kind === 'events') last.entries.push(entry);
    else pieces.push({ kind: 'events', key: entry.id, entries: [entry] });
  }
  return pieces;
}

/** Events are lines; so are answers, which stand in the card of their request. */
function isLine(entry: Entry): boolean {
  return entry.kind === 'event' || entry.kind === 'context_answer';
}

/** The first entry after `seq` that counts as unread; null when none came. */
export function firstAfter(entries: Entry[], seq: number, me: string): number | null {
  return entries.find((entry) => entry.seq > seq && counts(entry, me))?.seq ?? null;
}

/** The first of the `unread` newest public entries that others wrote; null when all was read. */
export function firstUnread(entries: Entry[], unread: number, me: string): number | null {
  const others = entries.filter((entry) => counts(entry, me));
  return unread > 0 ? (others.at(-unread)?.seq ?? null) : null;
}

function counts({ internal, author, kind }: Entry, me: string): boolean {
  return !internal && author !== null && author.id !== me && kind !== 'event';
}
