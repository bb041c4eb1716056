// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Heard } from './shared';

const { followShared } = vi.hoisted(() => ({ followShared: vi.fn() }));
vi.mock('./shared', () => ({ followShared }));

let hear: (heard: Heard) => void;
beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  followShared.mockImplementation((listener: typeof hear) => {
    hear = listener;
    return () => {};
  });
});
afterEach(() => vi.useRealTimers());

/** A page that has just been loaded: nothing was read yet. */
async function page() {
  const { useSharedStreams } = await import('./useSharedStreams');
  const { useReadable } = await import('./firstReading');
  const queries = new QueryClient();
  const invalidated = vi.spyOn(queries, 'invalidateQueries');
  const toast = vi.fn();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(
    () => {
      useSharedStreams(toast);
      return { tickets: useReadable('tickets'), notifications: useReadable('notifications') };
    },
    { wrapper },
  );
  const says = (...all: Heard[]) =>
    act(() => {
      all.forEach(hear);
      vi.advanceTimersByTime(250);
    });
  const read = () => invalidated.mock.calls.map(([what]) => what?.queryKey);
  return { queries, result, toast, says, read };
}

const BOTH: Heard[] = [{ what: 'tickets' }, { what: 'notifications' }];

test('what is read first is read once its stream is connected, and not again for that', async () => {
  const { result, says, read } = await page();
  expect(result.current).toEqual({ tickets: false, notifications: false });
  says({ what: 'tickets' });
  expect(result.current).toEqual({ tickets: true, notifications: false });
  says({ what: 'notifications' }, { what: 'notifications', unread: 3 });
  expect(result.current).toEqual({ tickets: true, notifications: true });
  expect(read()).toEqual([]);
});

test('a stream that takes its time is not waited for: its connection reads again', async () => {
  const { result, says, read } = await page();
  act(() => vi.advanceTimersByTime(300));
  expect(result.current).toEqual({ tickets: true, notifications: true });
  says(...BOTH);
  expect(read()).toEqual([['tickets'], ['notifications']]);
});

test('what is heard within a moment is read once, and a new notification is said', async () => {
  const { says, read, toast } = await page();
  says(...BOTH);
  says({ what: 'notifications', toast: '{"id":"n1"}' }, { what: 'tickets' }, { what: 'notifications' });
  expect(read()).toEqual([['notifications'], ['tickets']]);
  expect(toast).toHaveBeenCalledExactlyOnceWith('{"id":"n1"}');
});

test('a count that is known reads nothing, another one does', async () => {
  const { queries, says, read } = await page();
  says(...BOTH);
  queries.setQueryData(['notifications', 'newest'], { items: [], next: null, unread: 3 });
  says({ what: 'notifications', unread: 3 });
  expect(read()).toEqual([]);
  says({ what: 'notifications', unread: 2 });
  expect(read()).toEqual([['notifications']]);
});
