// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Heard } from './shared';
import { useSharedStreams } from './useSharedStreams';

const { followShared } = vi.hoisted(() => ({ followShared: vi.fn() }));
vi.mock('./shared', () => ({ followShared }));

afterEach(() => vi.useRealTimers());

test('what is heard within a moment is read once, and a new notification is said', () => {
  vi.useFakeTimers();
  let hear = (_: Heard) => {};
  followShared.mockImplementation((listener: typeof hear) => {
    hear = listener;
    return () => {};
  });
  const queries = new QueryClient();
  const read = vi.spyOn(queries, 'invalidateQueries');
  const toast = vi.fn();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  renderHook(() => useSharedStreams(toast), { wrapper });
  act(() => {
    hear({ what: 'notifications', toast: '{"id":"n1"}' });
    hear({ what: 'tickets' });
    hear({ what: 'notifications' });
    vi.advanceTimersByTime(1000);
  });
  expect(read.mock.calls.map(([what]) => what?.queryKey)).toEqual([['notifications'], ['tickets']]);
  expect(toast).toHaveBeenCalledExactlyOnceWith('{"id":"n1"}');
});
