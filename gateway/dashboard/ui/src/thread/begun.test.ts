import { expect, test } from 'vitest';
import type { Attachment } from '../api/attachments';
import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { placeOf } from './begun';
import { looseFiles } from './loose';

const TICKET = { createdAt: '2026-11-20T09:00:00Z' } as Ticket;
const BEFORE = '2026-11-20T08:59:00.120Z';
const AFTER = '2026-11-20T09:00:00.001Z';

const file = (id: string, change: Partial<Attachment>): Attachment => ({
  id,
  fileName: `${id}.log`,
  size: 3,
  contentType: 'text/plain',
  sha256: null,
  state: 'ready',
  reason: null,
  entryId: null,
  createdAt: AFTER,
  ...change,
});

test('what my draft names goes on in the composer, as does what was begun for a reply that was not saved', () => {
  expect(placeOf(file('a1', {}), TICKET, ['a1'])).toBe('reply');
  expect(placeOf(file('a1', { state: 'uploading' }), TICKET, [])).toBe('reply');
});

test('files of the form, of evidence, of sent replies and refused ones do not', () => {
  expect(placeOf(file('a1', { state: 'uploading', createdAt: BEFORE }), TICKET, [])).toBe('thread');
  expect(placeOf(file('a1', { state: 'uploading', slot: 'list_context' }), TICKET, [])).toBe('thread');
  expect(placeOf(file('a1', { state: 'uploading', entryId: 'e1' }), TICKET, ['a1'])).toBe('thread');
  expect(placeOf(file('a1', { state: 'rejected' }), TICKET, ['a1'])).toBe('thread');
});

test('a file on its way to somebody’s reply stands nowhere in the thread', () => {
  const files = [
    file('form', { createdAt: BEFORE }),
    file('slot', { slot: 'list_context' }),
    file('later', {}),
    file('onItsWay', { state: 'uploading' }),
    file('mine', {}),
    file('bound', { entryId: 'e1' }),
    file('shown', {}),
  ];
  const entries = [{ attachments: [{ id: 'shown' }] }] as Entry[];
  const map = new Map(files.map((f) => [f.id, f]));
  const { own, later } = looseFiles(TICKET, map, entries, new Set(['mine']));
  expect(own.map((f) => f.id)).toEqual(['form', 'slot']);
  expect(later.map((f) => f.id)).toEqual(['later']);
});
