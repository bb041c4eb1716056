// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Act } from '../api/history';
import { rendered } from '../rendered';
import { ActTable } from './ActTable';

const { capability } = vi.hoisted(() => ({ capability: { allowed: true, requires: '', remedy: '' } }));
vi.mock('../api/session', () => ({ useSession: () => ({ user: { id: 'olivia' } }) }));
vi.mock('../api/catalog', () => ({
  useCatalog: () => ({ data: { capabilities: { create_ticket: capability } } }),
}));

const FAILED: Act = {
  id: '2',
  at: '2026-11-20T09:12:00.000Z',
  actor: { id: 'olivia', name: 'Olivia Oak' },
  action: 'replied',
  ticket: { id: 'CB-1', subject: 'Update stops' },
  outcome: 'failed',
  route: '/dashboard/support/CB-1',
  problem: 'unavailable',
  gate: null,
  requestId: 'request-2',
};

const row = (text: string) => within(screen.getByText(text).closest('tr') as HTMLElement);

test('a failed line says why, shows its request to copy, and leads to a ticket with both times', () => {
  const first = { ...FAILED, id: '1', at: '2026-11-20T09:10:00.000Z', requestId: 'request-1' };
  rendered(<ActTable acts={[FAILED, first]} />);
  const [latest] = screen.getAllByText('Failed: a part of the desk did not answer.');
  const line = within(latest?.closest('tr') as HTMLElement);
  expect(line.getByText(/Tried to reply/)).toBeVisible();
  expect(line.getByText('Request request-2')).toBeVisible();
  expect(line.getByRole('button', { name: 'Copy request id' })).toBeVisible();
  const href = new URL(
    line.getByRole('link', { name: 'Escalate' }).getAttribute('href') ?? '',
    'http://desk',
  );
  expect(Object.fromEntries(href.searchParams)).toMatchObject({
    route: '/dashboard/support/CB-1',
    action: 'Could not reply',
    ticket: 'CB-1',
    firstFailureAt: first.at,
    latestRetryAt: FAILED.at,
    requestId: 'request-2',
  });
});

test('a gate is named, and what a colleague tried is theirs to escalate', () => {
  const act: Act = {
    ...FAILED,
    actor: { id: 'vera', name: 'Vera Vine' },
    outcome: 'refused',
    problem: 'gate',
    gate: 'role',
  };
  rendered(<ActTable acts={[act]} />);
  expect(row('Vera Vine').getByText('Refused: this role may not do it.')).toBeVisible();
  expect(screen.queryByText('Escalate')).toBeNull();
});

test('who may not open tickets sees why the way is closed', () => {
  Object.assign(capability, {
    allowed: false,
    gate: 'role',
    requires: 'role:member',
    remedy: 'Ask your owner.',
  });
  rendered(<ActTable acts={[FAILED]} />);
  const button = screen.getByRole('button', { name: 'Escalate' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAttribute('title', 'Only members can do this. Ask your owner.');
});

test('a ticket that is not there for this reader is only an id', () => {
  rendered(<ActTable acts={[{ ...FAILED, ticket: { id: 'CB-9', subject: null }, problem: 'not-found' }]} />);
  expect(screen.getByText('CB-9').closest('a')).toBeNull();
});

test('a line says which version its ticket had after it, and which entry tells of it', () => {
  const act: Act = { ...FAILED, outcome: 'accepted', problem: null, requestId: null };
  rendered(
    <ActTable
      acts={[
        { ...act, id: '2', actor: { id: 'mike', name: 'Mike Maple' }, version: 7, seq: 12 },
        { ...act, id: '1', actor: { id: 'vera', name: 'Vera Vine' }, version: null, seq: 3 },
      ]}
    />,
  );
  expect(row('Mike Maple').getByText('Version 7 · Entry 12')).toBeVisible();
  expect(row('Vera Vine').getByText('Entry 3')).toBeVisible();
});

test('an accepted line is a plain sentence', () => {
  rendered(<ActTable acts={[{ ...FAILED, outcome: 'accepted', problem: null, requestId: null }]} />);
  expect(screen.getByText('Replied')).toBeVisible();
  expect(screen.queryByText(/Request/)).toBeNull();
});
