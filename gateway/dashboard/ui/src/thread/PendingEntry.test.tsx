// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import { rendered } from '../rendered';
import { deskForTests } from '../upload/deskForTests';
import { Upload } from '../upload/Upload';
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

function shown(posting: Posting, taken = true, arrived = false) {
  const onSent = vi.fn();
  const onTakeBack = vi.fn(() => taken);
  rendered(
    <PendingEntry
      ticketId="CB-1"
      posting={posting}
      author="Olivia Oak"
      arrived={arrived}
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

test('an entry that cannot go back to the composer says why', async () => {
  shown({ ...POSTING, internal: true, leftOver: true }, false);
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect(screen.getByRole('alert')).toHaveTextContent(
    'A reply is being written below, and a note is kept apart from it. Send or empty the reply first.',
  );
});

test('an entry that was not sent stays, whatever the thread shows', async () => {
  postReply.mockRejectedValue(Refusal.unreachable());
  shown(POSTING, true, true);
  expect(screen.queryByText('It works now')).toBeNull();
  expect(await screen.findByText('Your reply was not sent')).toBeVisible();
  expect(screen.getByText('It works now')).toBeVisible();
});

test('an entry that an earlier visit left over stays too', () => {
  shown({ ...POSTING, leftOver: true }, true, true);
  expect(screen.getByText('It works now')).toBeVisible();
});

test('a file that was not accepted is named on the entry, and without it the entry goes', async () => {
  postReply.mockRejectedValueOnce(new Refusal('validation', 422, { detail: 'A file was not accepted.' }));
  postReply.mockResolvedValueOnce({ seq: 2 });
  const rejected = { id: 'a1', state: 'rejected', reason: 'Malware was found in it.' } as never;
  const remove = vi.fn(async () => {});
  const upload = new Upload(
    new File(['x'], 'bad.txt'),
    undefined,
    deskForTests({ show: async () => rejected, remove }),
  );
  await upload.send('CB-1');
  const { onSent } = shown({ ...POSTING, uploads: [upload] });
  expect(await screen.findByText('Not accepted: Malware was found in it.')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Send again' }));
  expect(await screen.findByText(/^bad.txt was not accepted/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove bad.txt' }));
  expect(remove).toHaveBeenCalledWith('a1');
  await userEvent.click(await screen.findByRole('button', { name: 'Send again' }));
  await waitFor(() => expect(onSent).toHaveBeenCalled());
  expect(postReply.mock.calls.map((call) => call[2])).toEqual([['a1'], []]);
});

test('a note goes to the notes', async () => {
  postNote.mockResolvedValue({ seq: 2 });
  shown({ ...POSTING, internal: true });
  await waitFor(() => expect(postNote).toHaveBeenCalled());
  expect(postReply).not.toHaveBeenCalled();
});
