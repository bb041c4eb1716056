import { expect, test } from 'vitest';
import type { TicketRow } from '../api/tickets';
import { onlyGrew, steady } from './steadyRows';

const row = (id: string, lastActivityAt: string, more: Partial<TicketRow> = {}) =>
  ({ id, lastActivityAt, status: 'open', ...more }) as TicketRow;

const waiting = [row('W', '10:00')];
const open = [row('A', '09:00'), row('B', '08:00')];
const shown = [waiting, open];

test('a row that changed in place is shown at once and is no update', () => {
  const fresh = [waiting, [row('A', '09:00', { status: 'resolved' }), row('B', '08:00')]];
  expect(steady(shown, fresh)).toMatchObject({
    updates: 0,
    lists: [[{ id: 'W' }], [{ status: 'resolved' }, { id: 'B' }]],
  });
});

test('a row that would move and a new row are counted and wait', () => {
  const now = steady(shown, [waiting, [row('C', '11:00'), row('B', '10:00'), row('A', '09:00')]]);
  expect(now.lists.flat().map((r) => r.id)).toEqual(['W', 'A', 'B']);
  expect(now.updates).toBe(2);
});

test('a row that left the lists is counted and stays until asked', () => {
  expect(steady(shown, [[], open])).toMatchObject({ updates: 1, lists: [[{ id: 'W' }], open] });
});

test('a ticket that went from one list to another is one update, and stays as it was until asked', () => {
  const answered = row('B', '11:00', { status: 'awaiting_customer' });
  const now = steady(shown, [[answered, ...waiting], open.slice(0, 1)]);
  expect(now).toMatchObject({
    updates: 1,
    lists: [[{ id: 'W' }], [{ id: 'A' }, { id: 'B', status: 'open' }]],
  });
});

test('a further page only lets the last list grow, and so do the first rows of all', () => {
  expect(onlyGrew(shown, [waiting, [...open, row('Z', '01:00')]])).toBe(true);
  expect(onlyGrew([[], []], [waiting, open])).toBe(true);
});

test.each([
  ['a row on top', [waiting, [row('Z', '11:00'), ...open]]],
  ['a row in a list above', [[...waiting, row('Z', '01:00')], open]],
  ['nothing', shown],
])('%s moves what is being read, or brings nothing', (_, fresh) => {
  expect(onlyGrew(shown, fresh)).toBe(false);
});
