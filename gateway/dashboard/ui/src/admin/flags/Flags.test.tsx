// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../../api/refusal';
import { rendered } from '../../rendered';
import { Flags } from './Flags';

const api = vi.hoisted(() => ({ listFlags: vi.fn(), saveFlag: vi.fn() }));
vi.mock('../../api/administration', () => api);
const ON = { key: 'reply', description: 'Reply in a thread', enabled: true, reason: null, version: 1 };
const OFF = { ...ON, enabled: false, reason: 'We are moving house.', version: 2 };
beforeEach(() => vi.resetAllMocks());

test('switching off asks for the reason that people will read', async () => {
  api.listFlags.mockResolvedValueOnce([ON]).mockResolvedValue([OFF]);
  api.saveFlag.mockResolvedValue(OFF);
  rendered(<Flags />);
  await userEvent.click(await screen.findByRole('button', { name: 'Switch off: Reply in a thread' }));
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  const reason = screen.getByLabelText(/Why is it off/);
  expect(reason).toHaveFocus();
  await userEvent.type(reason, 'We are moving house.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Off')).toBeVisible();
  expect(api.saveFlag.mock.calls[0]?.[0]).toEqual({ ...OFF, version: 1 });
});

test('switching on is one click', async () => {
  api.listFlags.mockResolvedValueOnce([OFF]).mockResolvedValue([{ ...ON, version: 3 }]);
  api.saveFlag.mockResolvedValue({ ...ON, version: 3 });
  rendered(<Flags />);
  await userEvent.click(await screen.findByRole('button', { name: 'Switch on: Reply in a thread' }));
  expect(await screen.findByText('On')).toBeVisible();
  expect(api.saveFlag.mock.calls[0]?.[0]).toMatchObject({ enabled: true, reason: null, version: 2 });
});

test('what cannot be loaded says so and is tried again', async () => {
  api.listFlags.mockRejectedValueOnce(new Refusal('unavailable', 503, {})).mockResolvedValue([ON]);
  rendered(<Flags />);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again now' }));
  await waitFor(() => expect(screen.getByText('Reply in a thread')).toBeVisible());
});
