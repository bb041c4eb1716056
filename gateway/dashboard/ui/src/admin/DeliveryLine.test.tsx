// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Delivery } from '../api/deliveries';
import { rendered } from '../rendered';
import { DeliveryLine } from './DeliveryLine';

vi.mock('../api/http', () => ({
  query: ({ role }: { role: string }) => `?role=${role}`,
  call: async (path: string) => ({
    items: path.includes('staff') ? [{ id: 's1', name: 'Sam Sorrel' }] : [{ id: 'c1', name: 'Olivia Oak' }],
  }),
}));

const row = (recipient: string) =>
  ({
    id: recipient,
    channel: 'mail',
    recipient,
    ticketId: 'CB-1',
    state: 'sent',
    attempts: 1,
    createdAt: '2026-11-20T09:00:00.000Z',
  }) as Delivery;

test('a delivery says who it was for and how, by name where that is known', async () => {
  rendered(
    <ul>
      {['s1', 'c1', 'gone'].map((who) => (
        <DeliveryLine key={who} row={row(who)} onChanged={() => undefined} />
      ))}
    </ul>,
  );
  expect(await screen.findByText(/Sam Sorrel/)).toBeVisible();
  expect(await screen.findByText(/Olivia Oak/)).toBeVisible();
  expect(screen.getByText(/gone/)).toBeVisible();
  expect(screen.getAllByText(/E-mail, 1 attempt/)).toHaveLength(3);
});
