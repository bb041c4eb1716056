// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, useLocation } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { rendered } from '../../rendered';
import { LeaveGuard } from './LeaveGuard';
import { countUnsaved, unsaved } from './unsaved';

function Page() {
  return (
    <>
      <p>{useLocation().pathname}</p>
      <Link to="/dashboard/admin/flags">Switches</Link>
      <LeaveGuard />
    </>
  );
}
afterEach(() => unsaved.set([]));

test('what is not saved is not left behind without a word', async () => {
  rendered(<Page />, '/dashboard/admin/plans');
  act(() => void countUnsaved());
  await userEvent.click(screen.getByRole('link', { name: 'Switches' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Stay here' }));
  expect(screen.getByText('/dashboard/admin/plans')).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'Switches' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave and lose it' }));
  expect(await screen.findByText('/dashboard/admin/flags')).toBeVisible();
});

test('with everything saved nobody asks', async () => {
  rendered(<Page />, '/dashboard/admin/plans');
  await userEvent.click(screen.getByRole('link', { name: 'Switches' }));
  expect(screen.getByText('/dashboard/admin/flags')).toBeVisible();
});

test('closing the page asks only while something is not saved', () => {
  rendered(<LeaveGuard />);
  const closing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(closing()).toBe(false);
  let saved = () => {};
  act(() => {
    saved = countUnsaved();
  });
  expect(closing()).toBe(true);
  act(saved);
  expect(closing()).toBe(false);
});
