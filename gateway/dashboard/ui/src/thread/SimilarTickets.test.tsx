// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { SimilarTicket, Ticket } from '../api/tickets';
import { rendered } from '../rendered';
import { SimilarTickets } from './SimilarTickets';

const api = vi.hoisted(() => ({ similarTickets: vi.fn() }));
vi.mock('../api/tickets', () => api);

const TICKET = { id: 'CB-1', subject: 'Update stops' } as Ticket;
const other = (id: string, more: Partial<SimilarTicket> = {}) => ({
  id,
  subject: `Subject of ${id}`,
  account: { id: 'acorn', name: 'Acorn Studio', plan: 'pro' },
  resolvedAt: null,
  resolution: null,
  ...more,
});

test('staff see how others were solved, and never the ticket itself', async () => {
  const items = [other('CB-1'), other('CB-2', { resolution: 'Cleared the cache.' }), other('CB-3')];
  api.similarTickets.mockResolvedValue({ items });
  rendered(<SimilarTickets ticket={TICKET} />);
  const panel = await screen.findByRole('region', { name: 'Similar resolved tickets' });
  expect(await within(panel).findByText('Cleared the cache.')).toBeVisible();
  expect(
    within(panel)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/dashboard/support/CB-2', '/dashboard/support/CB-3']);
  expect(within(panel).getAllByText('Acorn Studio')).toHaveLength(2);
});

test('it says so when there is none', async () => {
  api.similarTickets.mockResolvedValue({ items: [] });
  rendered(<SimilarTickets ticket={TICKET} />);
  expect(await screen.findByText('None looks like this one.')).toBeVisible();
});
