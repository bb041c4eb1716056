import { keptName, keptNames } from '../live/kept';

/** An entry that was sent from here and is not confirmed yet; its key makes a second try harmless. */
export interface Unsent {
  key: string;
  body: string;
  internal: boolean;
  /** The newest entry when it was sent: a later one of mine with this text is this one. */
  after: number;
  /** The uploads it carries. */
  files: string[];
}

const PREFIX = 'unsent.';

const nameOf = (ticketId: string) => keptName(PREFIX + ticketId);

/** Kept in the browser until the desk confirms it, so that a closed laptop loses nothing. */
export function unsentOf(ticketId: string): Unsent[] {
  return read(nameOf(ticketId));
}

/** Those of all tickets. */
export function allUnsent(): Unsent[] {
  return keptNames(PREFIX).flatMap(read);
}

function read(name: string): Unsent[] {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '[]') as Unsent[];
  } catch {
    return [];
  }
}

export function keepUnsent(ticketId: string, entry: Unsent): void {
  const others = unsentOf(ticketId).filter((u) => u.key !== entry.key);
  localStorage.setItem(nameOf(ticketId), JSON.stringify([...others, entry]));
}

export function forgetUnsent(ticketId: string, key: string): void {
  const rest = unsentOf(ticketId).filter((u) => u.key !== key);
  if (rest.length) localStorage.setItem(nameOf(ticketId), JSON.stringify(rest));
  else localStorage.removeItem(nameOf(ticketId));
}
