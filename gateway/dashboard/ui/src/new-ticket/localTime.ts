/** The last year that a date-time field shows whole; the field takes four digits for one up to it. */
const LAST_YEAR = 9999;
export const LATEST = `${LAST_YEAR}-12-31T23:59`;

/** The instant that a local date-time field says; null when it says none, or one of a year beyond the last. */
export function instantOf(local: string): Date | null {
  const at = new Date(local);
  return at.getUTCFullYear() <= LAST_YEAR ? at : null;
}

/** An instant as the value of a local date-time field. */
export function localTime(iso: string): string {
  const at = instantOf(iso);
  return at ? new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16) : '';
}
