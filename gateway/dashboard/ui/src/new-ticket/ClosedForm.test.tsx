// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { ClosedForm } from './ClosedForm';

const api = vi.hoisted(() => ({ refreshSession: vi.fn(async () => ({})) }));
vi.mock('../api/session', () => api);

test('says once why, and reads the session again', async () => {
  rendered(
    <ClosedForm gate={{ allowed: false, gate: 'role', requires: 'role:member', remedy: 'Ask an owner.' }} />,
  );
  expect(screen.getByText('Only members can do this. Ask an owner.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Refresh session and retry' }));
  expect(api.refreshSession).toHaveBeenCalledOnce();
  expect(await screen.findByText(/this has not changed/)).toBeVisible();
});
