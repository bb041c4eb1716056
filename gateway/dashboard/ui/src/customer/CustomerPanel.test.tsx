// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import type { Ticket } from '../api/tickets';
import { rendered } from '../rendered';
import { CustomerPanel } from './CustomerPanel';

const { readCustomer } = vi.hoisted(() => ({ readCustomer: vi.fn() }));
vi.mock('../api/customer', () => ({ readCustomer }));
vi.mock('../api/catalog', () => ({
  useCatalog: () => ({ data: { products: [{ key: 'shop', name: 'Shop' }] } }),
}));
const TICKET = { id: 'CB-1' } as Ticket;

test('staff see who asks, what they have and what else they asked', async () => {
  readCustomer.mockResolvedValue({
    account: { id: 'a', name: 'Elm', plan: 'pro', licence: 'expired', openTickets: 1 },
    requester: { id: 'p', name: 'Eli Elm', email: 'eli@elm.example', role: 'owner' },
    sites: [{ url: 'https://elm.example/', lastNamedAt: '2026-11-20T09:00:00Z' }],
    products: [{ key: 'shop', tickets: 2 }],
    open: [],
    resolved: [
      {
        id: 'CB-2',
        subject: 'Key refused',
        type: 'licence',
        status: 'resolved',
        lastActivityAt: '2026-11-20T09:00:00Z',
        resolution: 'Renewed.',
      },
    ],
  });
  rendered(<CustomerPanel ticket={TICKET} />);
  expect(await screen.findByText('Expired')).toBeVisible();
  expect(screen.getByText(/Eli Elm, owner/)).toBeVisible();
  expect(screen.getByText('Shop')).toHaveTextContent('2 tickets');
  expect(screen.getByRole('link', { name: 'elm.example' })).toHaveAttribute(
    'rel',
    expect.stringContaining('noopener'),
  );
  expect(screen.getByText('No other open ticket.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Key refused' })).toHaveAttribute(
    'href',
    '/dashboard/support/CB-2',
  );
});

test('when it cannot be loaded only this part says so', async () => {
  readCustomer.mockRejectedValue(new Refusal('unavailable', 503, {}));
  rendered(<CustomerPanel ticket={TICKET} />);
  expect(await screen.findByText('The customer could not be loaded')).toBeVisible();
});
