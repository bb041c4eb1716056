import { expect, test } from 'vitest';
import type { TicketType } from '../api/catalog';
import { withForm } from './useChecklist';

const line = (key: string, fields: string[], attachments: ('screenshot' | 'log')[]) => ({
  key,
  label: key,
  hint: '',
  fields,
  attachments,
});
const TYPE = {
  checklist: [
    line('shows_it', [], ['screenshot']),
    line('tells_when', ['occurredAt'], ['log']),
    line('follow_ups_here', ['problem'], []),
    line('named', ['subject'], []),
  ],
} as unknown as TicketType;
const ITEMS = TYPE.checklist.map(({ key, label, hint }) => ({ key, label, hint, met: false }));

const met = (files: string[], input = {}) =>
  withForm(
    ITEMS,
    files.map((type) => ({ type })),
    TYPE,
    input,
  )
    .filter((item) => item.met)
    .map((item) => item.key);

test('a chosen file meets the lines that call for its kind, whatever they are named', () => {
  expect(met(['image/png'])).toEqual(['shows_it']);
  expect(met(['text/plain'])).toEqual([]);
});

test('a line that looks at fields too waits for them', () => {
  expect(met(['text/plain'], { occurredAt: '2026-01-31T10:30:00Z' })).toEqual(['tells_when']);
});

test('a line that looks at fields alone is met as soon as they are filled, the subject as well', () => {
  expect(met([], { subject: 'Update stops' })).toEqual(['named']);
  expect(met([], { problem: 'At 60 %' })).toEqual(['follow_ups_here']);
});

test('the lines are there before the desk has answered', () => {
  expect(withForm(undefined, [], TYPE, { problem: 'At 60 %' })).toContainEqual({
    key: 'follow_ups_here',
    label: 'follow_ups_here',
    hint: '',
    met: true,
  });
});

test('what the desk says is met stays so', () => {
  const said = ITEMS.map((item) => ({ ...item, met: true }));
  expect(withForm(said, [], TYPE, {})).toEqual(said);
});
