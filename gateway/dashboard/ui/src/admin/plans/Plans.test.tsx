// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PlanSetting } from '../../api/administration';
import { Refusal } from '../../api/refusal';
import { Toasts } from '../../frame/Toasts';
import { dismiss, toasts } from '../../frame/toasts';
import { rendered } from '../../rendered';
import { Plans } from './Plans';

const api = vi.hoisted(() => ({
  listPlans: vi.fn(),
  listTypes: vi.fn(),
  readHours: vi.fn(),
  savePlan: vi.fn(),
}));
vi.mock('../../api/administration', () => api);

const PRO: PlanSetting = {
  key: 'pro',
  name: 'Pro',
  openTickets: 50,
  highestPriority: 'high',
  attachmentBytes: 100_000_000,
  ticketBytes: 1_000_000_000,
  targets: { firstResponseMinutes: 480, resolutionMinutes: 1440, roundTheClock: false },
  types: ['bug'],
  version: 4,
};

beforeEach(() => {
  vi.resetAllMocks();
  for (const old of toasts.get()) dismiss(old.id);
  api.listPlans.mockResolvedValue([PRO]);
  api.listTypes.mockResolvedValue([
    { key: 'bug', label: 'Bug', active: true, plans: ['pro'] },
    { key: 'security', label: 'Security', active: true, plans: [] },
  ]);
  api.readHours.mockResolvedValue({
    zone: 'UTC',
    days: [{ day: 'monday', opens: '09:00', closes: '17:00' }],
    holidays: [],
    version: 1,
  });
});

async function edited() {
  rendered(
    <>
      <Plans />
      <Toasts />
    </>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Edit the plan Pro' }));
  return within(screen.getByRole('form', { name: 'Edit the plan Pro' }));
}

async function retyped(form: Awaited<ReturnType<typeof edited>>, label: string, text: string) {
  const input = form.getByLabelText(label);
  await userEvent.clear(input);
  if (text) await userEvent.type(input, text);
}

test('a plan reads as the product describes it', async () => {
  rendered(<Plans />);
  expect(await screen.findByRole('row', { name: /Pro/ })).toHaveTextContent(
    'Pro501 of 2High100 MB1 GB8 h / 3 dbusiness hours',
  );
});

test('sizes and times are saved as they are typed, against the version that was seen', async () => {
  api.savePlan.mockImplementation(async (plan) => ({ ...plan, version: 5 }));
  const form = await edited();
  await retyped(form, 'One attachment', '250 MB');
  await retyped(form, 'Resolution', '2 d');
  await retyped(form, 'Open tickets at once', '');
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  await screen.findByText('The plan Pro is saved.');
  expect(api.savePlan.mock.calls[0]?.[0]).toEqual({
    ...PRO,
    openTickets: null,
    attachmentBytes: 250_000_000,
    targets: { ...PRO.targets, resolutionMinutes: 960 },
  });
});

test('what was saved can be undone', async () => {
  api.savePlan.mockImplementation(async (plan) => ({ ...plan, version: plan.version + 1 }));
  const form = await edited();
  await retyped(form, 'Name', 'Pro Plus');
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone.');
  expect(api.savePlan.mock.calls[1]?.[0]).toEqual({ ...PRO, version: 5 });
});

test('a text that says no size is marked and not saved', async () => {
  const form = await edited();
  await retyped(form, 'One attachment', 'much');
  expect(form.getByText('A size like 100 MB or 2 GB.')).toBeVisible();
  await retyped(form, 'Name', 'Pro Plus');
  expect(form.getByRole('button', { name: 'Save' })).toBeDisabled();
});

test('a refused field says why at the field', async () => {
  api.savePlan.mockRejectedValue(
    new Refusal('validation', 422, { errors: [{ pointer: '/ticketBytes', detail: 'Leave room.' }] }),
  );
  const form = await edited();
  await retyped(form, 'One attachment', '2 GB');
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByText('Leave room.')).toBeVisible();
});

test('when somebody else saved first, both changes are shown and mine can be kept', async () => {
  api.savePlan.mockRejectedValueOnce(new Refusal('precondition-failed', 412, { detail: 'Changed.' }));
  api.savePlan.mockImplementation(async (plan) => ({ ...plan, version: 6 }));
  const form = await edited();
  await retyped(form, 'Name', 'Pro Plus');
  api.listPlans.mockResolvedValue([{ ...PRO, openTickets: 70, version: 5 }]);
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByText('Open tickets at once: 50 → 70')).toBeVisible();
  await userEvent.click(form.getByRole('button', { name: 'Keep my changes on top' }));
  await userEvent.click(await form.findByRole('button', { name: 'Save' }));
  await waitFor(() => expect(api.savePlan).toHaveBeenCalledTimes(2));
  expect(api.savePlan.mock.calls[1]?.[0]).toMatchObject({ name: 'Pro Plus', openTickets: 70, version: 5 });
});
