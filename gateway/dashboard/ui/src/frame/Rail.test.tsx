// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Role } from '../api/session';
import { rendered } from '../rendered';
import { Rail } from './Rail';

vi.mock('../api/tickets', () => ({
  countTickets: async () => ({ open: 4, awaitingCustomer: 2, mine: 1, unassigned: 3, breaching: 0 }),
}));

const railOf = (role: Role, at: string) => rendered(<Rail role={role} unread={0} />, at);

test('staff find their queues with counts, and which one they look at', async () => {
  railOf('agent', '/dashboard/support?view=mine');
  const queues = within(screen.getByRole('region', { name: 'Queues' }));
  expect(await queues.findByRole('link', { name: 'Unassigned 3' })).toBeVisible();
  expect(queues.getByRole('link', { name: 'Mine 1' })).toHaveAttribute('aria-current', 'true');
  expect(queues.getByRole('link', { name: 'Waiting for us 4' })).not.toHaveAttribute('aria-current');
  expect(queues.getByRole('link', { name: 'Due soon 0' })).toBeVisible();
});

test('without a choice the first queue is shown; elsewhere none is', () => {
  const { unmount } = railOf('lead', '/dashboard/support');
  expect(screen.getByRole('link', { name: /Waiting for us/ })).toHaveAttribute('aria-current', 'true');
  unmount();
  railOf('lead', '/dashboard/history');
  expect(screen.getByRole('link', { name: /Waiting for us/ })).not.toHaveAttribute('aria-current');
});

test('customers have none', () => {
  railOf('owner', '/dashboard/support');
  expect(screen.queryByText('Queues')).toBeNull();
});
