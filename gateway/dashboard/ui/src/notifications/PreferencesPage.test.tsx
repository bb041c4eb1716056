// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { PreferencesPage } from './PreferencesPage';

afterEach(() => vi.unstubAllGlobals());

const PREFERENCES = { events: { staff_replied: { inbox: true, email: true } } };

function desk(save: () => Response) {
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) =>
    init.method === 'PUT' ? save() : Response.json(PREFERENCES),
  );
}

const down = () => Response.json({ type: 'urn:casebook:problem:unavailable', status: 503 }, { status: 503 });
const mail = () => screen.findByRole('switch', { name: /Support replied: Email/ });

test('a switch that could not be saved stands as before', async () => {
  desk(down);
  rendered(<PreferencesPage />);
  await userEvent.click(await mail());
  expect(await screen.findByText('This was not saved')).toBeVisible();
  await waitFor(async () => expect(await mail()).toBeChecked());
});

test('and moves when the retry saves it', async () => {
  const answers = [down(), Response.json({ events: { staff_replied: { inbox: true, email: false } } })];
  desk(() => answers.shift() ?? down());
  rendered(<PreferencesPage />);
  await userEvent.click(await mail());
  await userEvent.click(await screen.findByRole('button', { name: 'Retry once' }));
  await waitFor(async () => expect(await mail()).not.toBeChecked());
});
