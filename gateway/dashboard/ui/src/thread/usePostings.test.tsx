// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '../api/timeline';
import { arrivedOf, usePostings } from './usePostings';

beforeEach(() => localStorage.clear());

const entry = (seq: number, body: string, more: Partial<Entry> = {}) =>
  ({ seq, id: `e${seq}`, author: { id: 'me', name: 'Me' }, body, internal: false, ...more }) as Entry;

function posted(...bodies: string[]) {
  const { result } = renderHook(() => usePostings('CB-1'));
  for (const body of bodies) act(() => result.current.post(body, false, [], 1));
  const arrived = (entries: Entry[]) => {
    const keys = arrivedOf(result.current, entries, 'me');
    return result.current.all.map((posting) => keys.has(posting.key));
  };
  return { postings: () => result.current, arrived };
}

test('an entry that the thread shows already is not shown a second time', () => {
  const { arrived } = posted('Thanks');
  expect(arrived([entry(1, 'Thanks')])).toEqual([false]);
  expect(arrived([entry(2, 'Thanks', { author: { id: 'other', name: 'Other' } })])).toEqual([false]);
  expect(arrived([entry(2, 'Thanks ')])).toEqual([true]);
});

test('one entry in the thread stands for one of two with the same words', () => {
  const { arrived } = posted('Thanks', 'Thanks');
  expect(arrived([entry(2, 'Thanks')])).toEqual([true, false]);
  expect(arrived([entry(2, 'Thanks'), entry(3, 'Thanks')])).toEqual([true, true]);
});

test('an entry that was confirmed stands for none of the others', () => {
  const { postings, arrived } = posted('Thanks', 'Thanks');
  act(() => postings().settle(postings().all[0]?.key ?? '', entry(2, 'Thanks')));
  expect(arrived([entry(2, 'Thanks')])).toEqual([false]);
});

test('a note does not stand for a reply with the same words', () => {
  const { arrived } = posted('Thanks');
  expect(arrived([entry(2, 'Thanks', { internal: true })])).toEqual([false]);
});
