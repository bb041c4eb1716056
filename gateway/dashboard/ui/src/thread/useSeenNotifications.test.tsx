// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { useSeenNotifications } from './useSeenNotifications';

afterEach(() => vi.unstubAllGlobals());

const told = (id: string, ticket: string, readAt: string | null = null) => ({
  id,
  ticket: { id: ticket, subject: 'Update stops' },
  readAt,
});

function Page() {
  useSeenNotifications('CB-1');
  return null;
}

test('what the bell says of the open thread is read with it, once, and nothing else is', async () => {
  const posted: unknown[] = [];
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    if (init.method === 'POST') posted.push(JSON.parse(String(init.body)));
    const items = [told('n1', 'CB-1'), told('n2', 'CB-2'), told('n3', 'CB-1', '2026-11-20T09:00:00Z')];
    return new Response(JSON.stringify({ items, next: null, unread: 2 }));
  });
  rendered(<Page />);
  await waitFor(() => expect(posted).toEqual([{ ids: ['n1'] }]));
});
