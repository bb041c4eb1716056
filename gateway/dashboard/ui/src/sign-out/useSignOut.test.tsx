// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { countUnsaved } from '../admin/edit/unsaved';
import { keepFor, keptName } from '../live/kept';
import { markUnsaved, replyOn } from '../live/unsaved';
import { rendered } from '../rendered';
import { keepUnsent } from '../thread/unsent';
import type { Shelved } from '../upload/shelf';
import { SignOutDialog } from './SignOutDialog';
import { useSignOut } from './useSignOut';

const { kept, leave } = vi.hoisted(() => ({ kept: new Map<string, Shelved>(), leave: vi.fn() }));
vi.mock('../upload/filesHere', () => ({
  filesHere: { all: async () => [...kept.values()], clear: async () => kept.clear() },
}));
vi.mock('./leave', () => ({ leave }));
vi.mock('./signedOut', () => ({ signedOut: { here: vi.fn(), tell: vi.fn() } }));

beforeEach(() => {
  vi.clearAllMocks();
  kept.clear();
  localStorage.clear();
  keepFor('olivia');
});

function shelved(name: string, file?: File): void {
  const facts = { ticketId: 'CB-1', place: 'reply', size: 3, type: '', facts: {}, at: Date.now() } as const;
  kept.set(name, { key: name, name, file, ...facts });
}

function Way() {
  const signOut = useSignOut();
  return (
    <>
      <button type="button" onClick={signOut.ask}>
        Sign out
      </button>
      <SignOutDialog {...signOut} />
    </>
  );
}

async function signOut() {
  rendered(<Way />);
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
}

test('with nothing unsent nobody is asked, and this person leaves nothing here', async () => {
  shelved('arrived.log');
  localStorage.setItem(keptName('reply.CB-1'), 'saved with the desk too');
  localStorage.setItem('casebook.mike.reply.CB-1', 'his');
  await signOut();
  await waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(kept.size).toBe(0);
  expect(Object.keys(localStorage)).toEqual(['casebook.mike.reply.CB-1']);
});

test('what would be lost is named, and staying keeps it', async () => {
  shelved('debug.log', new File(['log'], 'debug.log'));
  keepUnsent('CB-1', { key: 'k', body: 'Hello', internal: false, after: 1, files: [] });
  localStorage.setItem(keptName('answer.r1.1'), '4.1.7');
  await signOut();
  const dialog = await screen.findByRole('dialog', { name: 'Sign out and lose this?' });
  expect([...dialog.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
    'debug.log, not uploaded yet',
    '1 reply or note, not sent yet',
    '1 answer, not sent yet',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Stay' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(leave).not.toHaveBeenCalled();
  expect(kept.size).toBe(1);
  expect(localStorage).toHaveLength(2);
});

test('whoever discards it signs out', async () => {
  shelved('debug.log', new File(['log'], 'debug.log'));
  await signOut();
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out and discard' }));
  await waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(kept.size).toBe(0);
});

test('a setting that is changed and not saved is asked for too', async () => {
  const saved = countUnsaved();
  await signOut();
  expect(await screen.findByRole('dialog')).toHaveTextContent(
    'What you changed in the administration, not saved yet',
  );
  expect(leave).not.toHaveBeenCalled();
  saved();
});

test('a text that the desk has not yet is asked for too', async () => {
  markUnsaved('ticket');
  markUnsaved(replyOn('CB-7K2M9-QXD4T'));
  await signOut();
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('The new ticket you are writing, not saved yet');
  expect(dialog).toHaveTextContent('What you are writing on CB-7K2M9-QXD4T, not saved yet');
  expect(leave).not.toHaveBeenCalled();
});
