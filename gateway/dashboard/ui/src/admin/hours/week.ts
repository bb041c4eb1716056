import type { HoursSetting, Weekday } from '../../api/administration';

export const WEEK: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What keeps the hours from being saved, by field. */
export function problemsOf({ days, holidays }: HoursSetting): Record<string, string> {
  const problems: Record<string, string> = {};
  if (!days.length) problems.days = 'Open on one weekday at least.';
  days.forEach((day, i) => {
    if (!day.opens || !day.closes) problems[`days/${i}/closes`] = 'Give both times.';
    else if (day.opens >= day.closes) problems[`days/${i}/closes`] = 'Close after opening, on the same day.';
  });
  const dates = holidays.map((holiday) => holiday.date);
  holidays.forEach((holiday, i) => {
    if (!holiday.date) problems[`holidays/${i}/date`] = 'Choose the day.';
    else if (dates.indexOf(holiday.date) < i) problems[`holidays/${i}/date`] = 'This day is there already.';
    if (!holiday.name.trim()) problems[`holidays/${i}/name`] = 'Name the holiday.';
  });
  return problems;
}

/** How many minutes the desk is open on its first open day: what "a day" of business hours means. */
export function dayOf({ days }: HoursSetting): number {
  const first = days[0];
  return first ? minutes(first.closes) - minutes(first.opens) : 480;
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}
