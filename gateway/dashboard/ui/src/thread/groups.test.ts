import { expect, test } from 'vitest';
import type { Entry } from '../api/timeline';
import { firstUnread, piecesOf } from './groups';
import { merged } from './read';

const entry = (seq: number, kind: string, at: string, author = 'sam') =>
  ({ seq, id: `e${seq}`, kind, at, internal: false, author: { id: author, name: author } }) as Entry;

const THREAD = [
  entry(1, 'opened', '2026-11-20T09:00:00Z', 'olivia'),
  entry(2, 'reply', '2026-11-20T10:00:00Z'),
  entry(3, 'event', '2026-11-20T10:00:01Z'),
  entry(4, 'event', '2026-11-20T10:00:02Z'),
  entry(5, 'reply', '2026-11-21T10:00:00Z'),
];

test('days separate, neighbouring events fold, and the new line stands before the first unread entry', () => {
  expect(piecesOf(THREAD, 5).map((p) => p.kind)).toEqual([
    'day',
    'entry',
    'entry',
    'events',
    'day',
    'new',
    'entry',
  ]);
});

test('a thread that was never read has no new line', () => {
  expect(piecesOf(THREAD, 1).some((p) => p.kind === 'new')).toBe(false);
});

test('an answer is a line, as it stands in the card of its request', () => {
  const request = entry(6, 'context_request', '2026-11-21T10:01:00Z');
  const answer = entry(7, 'context_answer', '2026-11-21T10:02:00Z', 'olivia');
  expect(piecesOf([request, answer], null).map((p) => p.kind)).toEqual(['day', 'entry', 'events']);
});

test('the unread count names the entry where reading stopped', () => {
  expect(firstUnread(THREAD, 1, 'olivia')).toBe(5);
  expect(firstUnread(THREAD, 2, 'olivia')).toBe(2);
  expect(firstUnread(THREAD, 0, 'olivia')).toBeNull();
});

test('runs of entries merge in order without doubles', () => {
  const [first, second, third] = THREAD as [Entry, Entry, Entry];
  expect(merged([first, third], [second, third]).map((e) => e.seq)).toEqual([1, 2, 3]);
});
