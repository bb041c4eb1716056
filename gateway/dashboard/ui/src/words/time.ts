const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in few words; older than a week it is the date. */
export function relative(iso: string, now = Date.now()): string {
  const past = now - Date.parse(iso);
  if (past < -MINUTE) return `in ${span(-past)}`;
  if (past < 45_000) return 'just now';
  if (past > 7 * DAY) return shortDate(iso, now);
  if (past < DAY) return `${span(past)} ago`;
  const days = daysBetween(iso, now);
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

export function span(ms: number): string {
  if (ms < HOUR - MINUTE / 2) return `${Math.max(1, Math.round(ms / MINUTE))} min`;
  if (ms < DAY - HOUR / 2) return `${Math.round(ms / HOUR)} h`;
  return `${Math.round(ms / DAY)} d`;
}

function daysBetween(iso: string, now: number): number {
  const midnight = (t: number) => new Date(t).setHours(0, 0, 0, 0);
  return Math.max(1, Math.round((midnight(now) - midnight(Date.parse(iso))) / DAY));
}

function shortDate(iso: string, now: number): string {
  const date = new Date(iso);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
  });
}

/** Date, time and zone, for a hover. */
export function absolute(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'long' });
}

/** Date and time in few characters, for a list of facts. */
export function moment(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

export function clock(iso: string): string {
  return new Date(iso).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}

/** The time of day, or for another day its date. */
export function dayOrClock(iso: string, now = Date.now()): string {
  const today = new Date(iso).toDateString() === new Date(now).toDateString();
  return today ? clock(iso) : shortDate(iso, now);
}

/** The time of day to the second. */
export function second(iso: string): string {
  return new Date(iso).toLocaleTimeString(undefined, { timeStyle: 'medium' });
}

/** Date and time to the second, to compare two pages by. */
export function exact(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}

/** The heading of a day in a thread. */
export function dayWord(iso: string, now = Date.now()): string {
  const day = new Date(iso).toDateString();
  if (day === new Date(now).toDateString()) return 'Today';
  if (day === new Date(now - DAY).toDateString()) return 'Yesterday';
  return new Date(iso).toLocaleDateString(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
