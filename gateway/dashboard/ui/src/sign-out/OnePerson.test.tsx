// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { endCalls } from '../api/http';
import { keptName } from '../live/kept';
import { rendered } from '../rendered';
import { OnePerson } from './OnePerson';
import { signedOut } from './signedOut';

vi.mock('../api/http', () => ({ endCalls: vi.fn() }));
afterEach(() => signedOut.where.set('nowhere'));

const begin = vi.fn();
let signIn: (id: string) => void;

const Kept = () => <p>{keptName('drafts')}</p>;

function Page() {
  const [id, set] = useState('olivia');
  signIn = set;
  return (
    <OnePerson id={id} begin={begin}>
      <Kept />
    </OnePerson>
  );
}

test('the page of one person begins anew for the next, and shows them nothing before', () => {
  rendered(<Page />);
  expect(screen.getByText('casebook.olivia.drafts')).toBeVisible();
  act(() => signIn('mike'));
  expect(screen.queryByText(/casebook/)).toBeNull();
  expect(begin).toHaveBeenCalledOnce();
  expect(keptName('drafts')).toBe('casebook.olivia.drafts');
});

test('signing out in another tab closes this one, and leads back to where it was', () => {
  rendered(<Page />);
  act(() => signedOut.where.set('elsewhere'));
  expect(screen.queryByText(/casebook/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/login?to=%2F');
});

test('signing out here closes the page at once, before the browser leaves it', () => {
  rendered(<Page />);
  act(() => signedOut.here());
  expect(screen.queryByText(/casebook/)).toBeNull();
  expect(screen.getByRole('heading', { name: 'Signing out' })).toBeVisible();
  expect(endCalls).toHaveBeenCalledOnce();
});

test('the tab that told the others stays the one that signs out', async () => {
  rendered(<Page />);
  const heard = vi.fn();
  const channel = new BroadcastChannel('casebook-signed-out');
  channel.onmessage = heard;
  act(() => signedOut.here());
  signedOut.tell();
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  channel.close();
  expect(screen.getByRole('heading', { name: 'Signing out' })).toBeVisible();
});

test('tabs hear of each other', async () => {
  const stop = signedOut.hear();
  signedOut.tell();
  await vi.waitFor(() => expect(signedOut.where.get()).toBe('elsewhere'));
  stop();
});
