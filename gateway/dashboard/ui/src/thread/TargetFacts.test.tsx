// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Target, Ticket } from '../api/tickets';
import { rendered } from '../rendered';
import { TargetFacts } from './TargetFacts';

const DUE: Target = { dueAt: '2099-01-20T09:12:00.000Z', metAt: null, state: 'running' };
const ticket = (firstResponse: Target, status: Ticket['status'] = 'open') =>
  ({ id: 'CB-1', status, targets: { firstResponse, resolution: null } }) as Ticket;

test('a customer reads by when support replies', () => {
  rendered(<TargetFacts ticket={ticket(DUE)} staff={false} />);
  expect(screen.getByRole('region', { name: 'What we promise' })).toHaveTextContent(/First reply.*by .+/);
});

test('a customer whose answer is waited for reads that the clock stands', () => {
  rendered(<TargetFacts ticket={ticket({ ...DUE, state: 'paused' }, 'awaiting_customer')} staff={false} />);
  expect(screen.getByText('goes on when you have answered')).toBeVisible();
});

test('staff read what is due', () => {
  rendered(<TargetFacts ticket={ticket(DUE)} staff />);
  expect(screen.getByRole('region', { name: 'Targets' })).toHaveTextContent(/due /);
});
