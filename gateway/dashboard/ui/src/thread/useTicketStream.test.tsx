// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Attachment } from '../api/attachments';
import type { Ticket } from '../api/tickets';
import type { StreamHandlers } from '../live/events';
import { useFileStates } from './useFileStates';
import { useTicketStream } from './useTicketStream';

const { listAttachments, follow } = vi.hoisted(() => ({ listAttachments: vi.fn(), follow: vi.fn() }));
vi.mock('../api/attachments', () => ({ listAttachments }));
vi.mock('../live/events', () => ({ followEvents: follow }));

const TICKET = { id: 'CB-1', attachmentCount: 1 } as Ticket;
const file = (state: Attachment['state'], reason: string | null = null) =>
  ({ items: [{ id: 'a1', state, reason }] }) as { items: Attachment[] };

afterEach(() => {
  shown('visible');
  follow.mockReset();
});

function shown(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

test('a verdict between the first reading and the opening of the stream is not missed', async () => {
  let stream: StreamHandlers | undefined;
  follow.mockImplementation((_address: () => string, handlers: StreamHandlers) => {
    stream = handlers;
    return () => {};
  });
  listAttachments.mockResolvedValueOnce(file('ready')).mockResolvedValue(file('rejected', 'It is malware.'));
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const connected = vi.fn();
  const { result } = renderHook(
    () => {
      useTicketStream('CB-1', true, connected);
      return useFileStates(TICKET, []);
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current.get('a1')?.state).toBe('ready'));
  act(() => stream?.connected(true));
  await waitFor(() => expect(result.current.get('a1')?.reason).toBe('It is malware.'));
  expect(listAttachments).toHaveBeenCalledTimes(2);
  expect(connected).toHaveBeenCalledExactlyOnceWith(true);
});

test('a hidden page lets the stream go, and goes on after the last entry it has when it is shown', () => {
  const addresses: string[] = [];
  const letGo = vi.fn();
  follow.mockImplementation((address: () => string) => {
    addresses.push(address());
    return letGo;
  });
  const queries = new QueryClient();
  queries.setQueryData(['timeline', 'CB-1'], { entries: [], upTo: 3 });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  renderHook(() => useTicketStream('CB-1', true, () => {}), { wrapper });
  expect(addresses).toEqual(['/api/v1/tickets/CB-1/stream?after=3']);

  act(() => shown('hidden'));
  expect(letGo).toHaveBeenCalledOnce();
  queries.setQueryData(['timeline', 'CB-1'], { entries: [], upTo: 5 });

  act(() => shown('visible'));
  expect(addresses).toEqual(['/api/v1/tickets/CB-1/stream?after=3', '/api/v1/tickets/CB-1/stream?after=5']);
  expect(letGo).toHaveBeenCalledOnce();
});
