import { expect, test } from 'vitest';
import type { Entry } from '../api/timeline';
import { objectionTo, toTyped, toValue } from './kinds';
import { requestsOf, waitingRequest } from './requests';

const entry = (seq: number, kind: string, event: object | null, more: Partial<Entry> = {}) =>
  ({
    seq,
    id: `e${seq}`,
    kind,
    event,
    at: '2026-11-20T09:00:00Z',
    attachments: [],
    author: { id: 'olivia', name: 'Olivia Oak' },
    ...more,
  }) as unknown as Entry;

const FILE = { id: 'f1', fileName: 'update.log', size: 1, contentType: 'text/plain', state: 'ready' };
const ASKED = entry(2, 'context_request', {
  name: 'context_requested',
  items: [
    { id: '1', label: 'PHP version', kind: 'text', required: true },
    { id: '2', label: 'Error log', kind: 'file', required: true },
    { id: '3', label: 'Since when', kind: 'time', required: false },
  ],
});
const answered = (seq: number, answers: object[], more: Partial<Entry> = {}) =>
  entry(seq, 'context_answer', { name: 'context_answered', request: 'e2', answers }, more);
const accepted = (seq: number, ...items: string[]) =>
  entry(seq, 'event', {
    name: 'context_accepted',
    request: 'e2',
    items: items.map((item) => ({ item, label: item })),
  });
const now = (...entries: Entry[]) => {
  const request = requestsOf([ASKED, ...entries]).get('e2');
  if (!request) throw new Error('no request');
  return request;
};

test('the newest answer to an item stands, with its files', () => {
  const { items } = now(
    answered(3, [{ item: '1', value: '8.1' }]),
    answered(4, [{ item: '2', attachmentIds: ['f1'] }], { attachments: [FILE] }),
    answered(5, [{ item: '1', value: '8.3' }]),
  );
  expect(items[0]?.answer).toMatchObject({ seq: 5, value: '8.3', author: 'Olivia Oak' });
  expect(items[1]?.answer?.files).toEqual([FILE]);
  expect(items[2]?.answer).toBeNull();
});

test('an acceptance holds until the item is answered anew', () => {
  const first = answered(3, [{ item: '1', value: '8.1' }]);
  expect(now(first, accepted(4, '1')).items[0]?.accepted).toBe(true);
  expect(now(first, accepted(4, '1'), answered(5, [{ item: '1', value: '8.3' }])).items[0]?.accepted).toBe(
    false,
  );
});

test('a request waits until everything needed is answered or it is withdrawn', () => {
  expect(waitingRequest(requestsOf([ASKED]))?.id).toBe('e2');
  const all = answered(3, [
    { item: '1', value: '8.3' },
    { item: '2', attachmentIds: [] },
  ]);
  expect(waitingRequest(requestsOf([ASKED, all]))).toBeNull();
  const withdrawn = entry(3, 'event', { name: 'context_withdrawn', request: 'e2' });
  expect(waitingRequest(requestsOf([ASKED, withdrawn]))).toBeNull();
});

test('typed answers are checked and spelled as the desk takes them', () => {
  expect(objectionTo('text', '  ')).not.toBeNull();
  expect(objectionTo('url', 'not an address')).not.toBeNull();
  expect(toValue('url', 'shop.example/checkout')).toBe('https://shop.example/checkout');
  expect(objectionTo('time', '')).not.toBeNull();
  const typed = toTyped('time', '2026-11-20T09:15:00.000Z');
  expect(toValue('time', typed)).toBe('2026-11-20T09:15:00.000Z');
});
