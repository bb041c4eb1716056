// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { useFileStates } from './useFileStates';

const { listAttachments } = vi.hoisted(() => ({ listAttachments: vi.fn() }));
vi.mock('../api/attachments', () => ({ listAttachments }));

const TICKET = { id: 'CB-1', attachmentCount: 0 } as Ticket;
const ENTRY = { id: 'e1', attachments: [{ id: 'a1', state: 'scanning' }] } as Entry;
const list = (...items: object[]) => ({ items });

beforeEach(() => {
  vi.useFakeTimers();
  listAttachments.mockReset().mockResolvedValue(list());
});
afterEach(() => vi.useRealTimers());

async function shown(entries: Entry[]) {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const hook = renderHook(() => useFileStates(TICKET, entries), { wrapper });
  await passes(0);
  return () => hook.result.current.get('a1')?.state;
}

const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('a file whose entry is heard of before the file is looked for until it is checked', async () => {
  const state = await shown([ENTRY]);
  listAttachments.mockResolvedValue(list({ id: 'a1', state: 'ready' }));
  await passes(2100);
  expect(state()).toBe('ready');
  await passes(60_000);
  expect(listAttachments).toHaveBeenCalledTimes(2);
});

test('a file that was removed is not looked for without end', async () => {
  await shown([ENTRY]);
  await passes(600_000);
  expect(listAttachments).toHaveBeenCalledTimes(30);
});
