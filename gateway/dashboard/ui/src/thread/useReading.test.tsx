// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { useReading } from './useReading';

vi.mock('../api/timeline', () => ({ moveReadMarker: async () => undefined }));

let state: DocumentVisibilityState = 'visible';

beforeEach(() => {
  vi.useFakeTimers();
  state = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state);
});
afterEach(() => vi.useRealTimers());

const entry = (seq: number, author = 'sam') =>
  ({ seq, id: `e${seq}`, kind: 'reply', internal: false, author: { id: author, name: author } }) as Entry;

function reading(entries: Entry[], unread = 0) {
  const ticket = { id: 'CB-1', unread } as Ticket;
  const { result, rerender } = renderHook((now: Entry[]) => useReading(ticket, now, 'me'), {
    initialProps: entries,
  });
  const turn = (to: DocumentVisibilityState) =>
    act(() => {
      state = to;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  return { firstNew: () => result.current, come: rerender, turn };
}

test('a thread opens where reading stopped', () => {
  expect(reading([entry(1), entry(2)], 1).firstNew()).toBe(2);
});

test('what came while the page was hidden is new when it is shown again', () => {
  const { firstNew, come, turn } = reading([entry(1)]);
  turn('hidden');
  turn('visible');
  come([entry(1), entry(2, 'me'), entry(3), entry(4)]);
  expect(firstNew()).toBe(3);
});

test('what comes while one looks is not', () => {
  const { firstNew, come, turn } = reading([entry(1)]);
  come([entry(1), entry(2)]);
  expect(firstNew()).toBeNull();
  turn('hidden');
  turn('visible');
  act(() => vi.advanceTimersByTime(10_000));
  come([entry(1), entry(2), entry(3)]);
  expect(firstNew()).toBeNull();
});
