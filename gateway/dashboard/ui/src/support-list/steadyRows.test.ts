import { expect, test } from 'vitest';
import type { TicketRow } from '../api/tickets';
import { onlyAppended, steady } from './steadyRows';

const row = (id: string, lastActivityAt: string, more: Partial<TicketRow> = {}) =>
  ({ id, lastActivityAt, status: 'open', ...more }) as TicketRow;

const shown = [row('A', '09:00'), row('B', '08:00')];

test('a row that changed in place is shown at once and is no update', () => {
  const fresh = [row('A', '09:00', { status: 'resolved' }), row('B', '08:00')];
  expect(steady(shown, fresh)).toMatchObject({ updates: 0, rows: [{ status: 'resolved' }, { id: 'B' }] });
});

test('a row that would move and a new row are counted and wait', () => {
  const fresh = [row('C', '11:00'), row('B', '10:00'), row('A', '09:00')];
  const now = steady(shown, fresh);
  expect(now.rows.map((r) => r.id)).toEqual(['A', 'B']);
  expect(now.updates).toBe(2);
});

test('a row that left the list is counted and stays until asked', () => {
  expect(steady(shown, [row('B', '08:00')])).toMatchObject({ updates: 1, rows: [{ id: 'A' }, { id: 'B' }] });
});

test('a further page only appends', () => {
  expect(onlyAppended(shown, [...shown, row('Z', '01:00')])).toBe(true);
  expect(onlyAppended(shown, [row('Z', '10:00'), ...shown])).toBe(false);
});
