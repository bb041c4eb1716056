// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import { rendered } from '../rendered';
import { PendingEntry } from './PendingEntry';
import type { Posting } from './usePostings';

const { postReply, postNote } = vi.hoisted(() => ({ postReply: vi.fn(), postNote: vi.fn() }));
vi.mock('../api/timeline', () => ({ postReply, postNote }));
beforeEach(() => vi.resetAllMocks());

const POSTING: Posting = {
  key: 'key-1',
  body: 'It works now',
  internal: false,
  uploads: [],
  leftOver: false,
  after: 1,
  files: [],
};

function shown(posting: Posting) {
  const onSent = vi.fn();
  const onTakeBack = vi.fn();
  rendered(
    <PendingEntry
      ticketId="CB-1"
      posting={posting}
      author="Olivia Oak"
      onSent={onSent}
      onTakeBack={onTakeBack}
    />,
  );
  return { onSent, onTakeBack };
}

test('an entry is sent at once with its key', async () => {
  postReply.mockResolvedValue({ seq: 2 });
  const { onSent } = shown(POSTING);
  expect(screen.getByText('Sending…')).toBeVisible();
  await waitFor(() => expect(onSent).toHaveBeenCalledWith({ seq: 2 }, expect.anything()));
  expect(postReply).toHaveBeenCalledExactlyOnceWith('CB-1', 'It works now', [], 'key-1');
});

test('a failed entry says so on itself, and its retry carries the same key', async () => {
  postReply.mockRejectedValueOnce(
    new Refusal('unavailable', 503, { detail: 'Not available at the moment.' }),
  );
  postReply.mockResolvedValueOnce({ seq: 2 });
  const { onSent } = shown(POSTING);
  await userEvent.click(await screen.findByRole('button', { name: 'Retry once' }));
  await waitFor(() => expect(onSent).toHaveBeenCalled());
  expect(postReply.mock.calls.map((c) => c[3])).toEqual(['key-1', 'key-1']);
});

test('after a second failure it can be escalated or edited', async () => {
  postReply.mockRejectedValue(new Refusal('unavailable', 503, { detail: 'Down.', requestId: 'req-9' }));
  const { onTakeBack } = shown(POSTING);
  await userEvent.click(await screen.findByRole('button', { name: 'Retry once' }));
  expect((await screen.findByRole('link', { name: 'Escalate' })).getAttribute('href')).toContain(
    'requestId=req-9',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect(onTakeBack).toHaveBeenCalled();
});

test('what an earlier visit left over waits to be asked', async () => {
  postReply.mockResolvedValue({ seq: 2 });
  shown({ ...POSTING, leftOver: true });
  expect(screen.getByText('Not sent')).toBeVisible();
  expect(postReply).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Send now' }));
  expect(postReply).toHaveBeenCalledWith('CB-1', 'It works now', [], 'key-1');
});

test('a note goes to the notes', async () => {
  postNote.mockResolvedValue({ seq: 2 });
  shown({ ...POSTING, internal: true });
  await waitFor(() => expect(postNote).toHaveBeenCalled());
  expect(postReply).not.toHaveBeenCalled();
});
