// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Attachment } from '../api/attachments';
import { Refusal } from '../api/refusal';
import { rendered } from '../rendered';
import { LaterFiles } from './LaterFiles';

const { deleteAttachment } = vi.hoisted(() => ({ deleteAttachment: vi.fn() }));
vi.mock('../api/attachments', async (original) => ({ ...(await original<object>()), deleteAttachment }));
vi.mock('../api/session', () => ({ useSession: () => ({ user: { id: 'sam' } }) }));

const file = (id: string, uploadedBy: Attachment['uploadedBy']) =>
  ({ id, fileName: `${id}.log`, size: 10, state: 'ready', uploadedBy }) as Attachment;

test('files of no reply stand under the name of who added them', () => {
  const olivia = { id: 'olivia', name: 'Olivia Marsh' };
  const sam = { id: 'sam', name: 'Sam Reyes' };
  rendered(
    <LaterFiles ticketId="CB-1" files={[file('one', olivia), file('two', sam), file('three', olivia)]} />,
  );
  const hers = screen.getByRole('region', { name: 'Added by Olivia Marsh, with no reply so far' });
  expect(within(hers).getAllByRole('link')).toHaveLength(2);
  const mine = screen.getByRole('region', { name: 'Added by you, with no reply so far' });
  expect(within(mine).getByText('two.log')).toBeVisible();
});

test('mine can be taken away again, also when the desk does not let go at once', async () => {
  deleteAttachment.mockRejectedValueOnce(Refusal.unreachable()).mockResolvedValueOnce(undefined);
  const others = file('one', { id: 'olivia', name: 'Olivia Marsh' });
  rendered(<LaterFiles ticketId="CB-1" files={[others, file('two', { id: 'sam', name: 'Sam Reyes' })]} />);
  expect(screen.queryByRole('button', { name: 'Remove one.log' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Remove two.log' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Not removed. The desk could not be reached.');
  await userEvent.click(screen.getByRole('button', { name: 'Remove two.log' }));
  await waitFor(() => expect(screen.queryByText('two.log')).toBeNull());
  expect(deleteAttachment.mock.calls.map((call) => call[0])).toEqual(['two', 'two']);
});

test('without such files nothing is said', () => {
  rendered(<LaterFiles ticketId="CB-1" files={[]} />);
  expect(screen.queryByRole('region')).toBeNull();
});
