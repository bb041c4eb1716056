// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { TicketNow } from './TicketNow';

const { getTicket } = vi.hoisted(() => ({ getTicket: vi.fn() }));
vi.mock('../api/tickets', () => ({ getTicket }));

test('the log of one ticket says at which version it stands', async () => {
  getTicket.mockResolvedValue({ id: 'CB-1', version: 12, updatedAt: '2026-01-20T09:12:00.000Z' });
  rendered(<TicketNow id="CB-1" />);
  expect(await screen.findByText(/^Version 12, as of/)).toBeVisible();
});
