const HOUR = 60;
/** A day of business hours is shorter and is said in hours. */
const CALENDAR_DAY = 1440;

/** Minutes as people say them; a day has `day` minutes, where that is known. */
export function minutesWord(minutes: number, day?: number): string {
  const days = day ? minutes / day : 0;
  if (Number.isInteger(days) && (days > 1 || (days === 1 && day === CALENDAR_DAY))) return `${days} d`;
  if (minutes % HOUR === 0) return `${minutes / HOUR} h`;
  return minutes < HOUR ? `${minutes} min` : `${Math.floor(minutes / HOUR)} h ${minutes % HOUR} min`;
}

/** Minutes of a text like `30 min`, `8 h`, `1 h 30 min` or `3 d`; null when it is none. */
export function minutesOf(text: string, day: number): number | null {
  const parts = [...text.trim().matchAll(/(\d+(?:[.,]\d+)?)\s*(d|h|min|m)(?![a-z])\s*/gi)];
  if (
    !parts.length ||
    parts
      .map((part) => part[0])
      .join('')
      .trim() !== text.trim()
  )
    return null;
  const minutes = parts.reduce((sum, [, amount = '', unit = '']) => {
    const each = unit.toLowerCase() === 'd' ? day : unit.toLowerCase() === 'h' ? HOUR : 1;
    return sum + Number(amount.replace(',', '.')) * each;
  }, 0);
  return Number.isInteger(minutes) && minutes > 0 ? minutes : null;
}

const UNITS: Record<string, number> = { kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };

/** Bytes of a text like `100 MB`; null when it is none. */
export function bytesOf(text: string): number | null {
  const [, amount, unit] = /^\s*(\d+(?:[.,]\d+)?)\s*(kb|mb|gb|tb)\s*$/i.exec(text) ?? [];
  if (!amount || !unit) return null;
  const bytes = Math.round(Number(amount.replace(',', '.')) * (UNITS[unit.toLowerCase()] ?? 0));
  return bytes > 0 ? bytes : null;
}
