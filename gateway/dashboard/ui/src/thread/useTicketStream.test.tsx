// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
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
