// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HistoryFilter } from '../api/history';
import { rendered } from '../rendered';
import { History } from './History';

const { listHistory } = vi.hoisted(() => ({ listHistory: vi.fn() }));
vi.mock('../api/history', () => ({ listHistory, fetchHistoryCsv: vi.fn() }));
const person = vi.hoisted(() => ({ staff: false }));
vi.mock('../api/session', () => ({ useSession: () => person, isStaff: () => person.staff }));

const act = (id: string, actor: string, name: string) => ({
  id,
  at: '2026-11-20T09:12:00.000Z',
  actor: { id: actor, name },
  action: 'replied',
  ticket: null,
  outcome: 'accepted',
  route: null,
});
const ACTS = [act('1', 'olivia', 'Olivia Oak'), act('2', 'bella', 'Bella Birch')];

beforeEach(() => {
  person.staff = false;
  listHistory.mockReset();
  listHistory.mockImplementation(async ({ actor }: HistoryFilter) => ({
    items: ACTS.filter((one) => !actor || one.actor.id === actor),
    next: null,
  }));
});

const asked = () => listHistory.mock.calls.at(-1)?.[0];

test('a name leads to what this person did, and a chip says so and leads back', async () => {
  rendered(<History />, '/dashboard/history');
  await userEvent.click(await screen.findByRole('button', { name: 'Bella Birch' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Olivia Oak' })).toBeNull());
  expect(asked()).toMatchObject({ actor: 'bella' });
  expect(screen.getByText('Only Bella Birch')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show everyone again' }));
  expect(await screen.findByRole('button', { name: 'Olivia Oak' })).toBeVisible();
  expect(screen.queryByText('Only Bella Birch')).toBeNull();
});

test('whoever was seen can be chosen, also while only one person is shown', async () => {
  rendered(<History />, '/dashboard/history');
  await screen.findByRole('option', { name: 'Olivia Oak' });
  await userEvent.selectOptions(screen.getByLabelText('Who'), 'Bella Birch');
  await waitFor(() => expect(asked()).toMatchObject({ actor: 'bella' }));
  await userEvent.selectOptions(screen.getByLabelText('Who'), 'Olivia Oak');
  await waitFor(() => expect(asked()).toMatchObject({ actor: 'olivia' }));
});

test('an address that names someone keeps to them, though nothing of theirs is shown', async () => {
  rendered(<History />, '/dashboard/history?actor=vera');
  expect(await screen.findByText('Nothing matches')).toBeVisible();
  expect(asked()).toMatchObject({ actor: 'vera' });
  expect(screen.getByText('Only one person')).toBeVisible();
});

test.each([
  [false, 0],
  [true, 1],
])('what only staff do is offered to staff alone: %s', async (staff, offered) => {
  person.staff = staff;
  rendered(<History />, '/dashboard/history');
  await screen.findByRole('button', { name: 'Bella Birch' });
  expect(screen.queryAllByRole('option', { name: 'Added an internal note' })).toHaveLength(offered);
  expect(screen.queryAllByRole('option', { name: 'Replied' })).toHaveLength(1);
});

test('an id that is typed whole narrows the log by itself, half an id does not', async () => {
  rendered(<History />, '/dashboard/history');
  const field = await screen.findByLabelText('Ticket');
  await userEvent.type(field, 'CB-7K2M9-QXD4T');
  await waitFor(() => expect(asked()).toMatchObject({ ticket: 'CB-7K2M9-QXD4T' }));
  const tickets = listHistory.mock.calls.map(([filter]) => filter.ticket).filter(Boolean);
  expect(new Set(tickets)).toEqual(new Set(['CB-7K2M9-QXD4T']));
});
