// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ticket } from '../api/tickets';
import { useWriting } from './useWriting';

vi.mock('../api/session', () => ({ useSession: () => ({}), mayWrite: () => true }));
vi.mock('../api/catalog', () => ({ useCatalog: () => ({}) }));
vi.mock('../api/replyDraft', () => ({
  readReplyDraft: async () => ({ body: '', internal: false, attachmentIds: [], updatedAt: null }),
  saveReplyDraft: async () => ({}),
  dropReplyDraft: async () => undefined,
}));
vi.mock('../upload/useBrokenOff', () => ({ useBrokenOff: () => {} }));
beforeEach(() => localStorage.clear());

const TICKET = { id: 'CB-1', status: 'open' } as Ticket;

async function opened() {
  const { result } = renderHook(() => useWriting(TICKET));
  await act(async () => {});
  const writing = () => result.current;
  const write = (text: string, internal = false) =>
    act(() => {
      writing().draft.choose(internal);
      writing().draft.write(text);
    });
  const send = () => act(() => writing().send(1));
  const takeBack = () => {
    const [posting] = writing().postings.all;
    let taken: boolean | undefined;
    act(() => {
      taken = posting && writing().takeBack(posting);
    });
    return taken;
  };
  return { writing, write, send, takeBack };
}

test('a note that failed comes back as a note', async () => {
  const { writing, write, send, takeBack } = await opened();
  write('Only for us', true);
  send();
  act(() => writing().draft.choose(false));
  expect(takeBack()).toBe(true);
  expect(writing().draft).toMatchObject({ text: 'Only for us', internal: true });
  expect(writing().postings.all).toEqual([]);
});

test.each([
  { failed: true, written: 'a reply' },
  { failed: false, written: 'a note' },
])('it stays where it is while $written is being written', async ({ failed }) => {
  const { writing, write, send, takeBack } = await opened();
  write('First', failed);
  send();
  write('Second', !failed);
  expect(takeBack()).toBe(false);
  expect(writing().draft).toMatchObject({ text: 'Second', internal: !failed });
  expect(writing().postings.all).toHaveLength(1);
});

test('files chosen for a reply keep a failed note out of it too', async () => {
  const { writing, write, send, takeBack } = await opened();
  write('Only for us', true);
  send();
  act(() => writing().draft.choose(false));
  act(() => void writing().uploads.add([new File(['log'], 'debug.log')]));
  expect(takeBack()).toBe(false);
});

test('what is being written for the same readers goes on behind it', async () => {
  const { writing, write, send, takeBack } = await opened();
  write('First');
  send();
  write('Second');
  expect(takeBack()).toBe(true);
  expect(writing().draft.text).toBe('First\n\nSecond');
});

test('a list of wanted details makes room for what comes back', async () => {
  const { writing, write, send, takeBack } = await opened();
  write('Only for us', true);
  send();
  act(() => writing().draft.choose(false));
  act(() => writing().ask(true));
  expect(takeBack()).toBe(true);
  expect(writing().asking).toBe(false);
});

test('an entry comes back with its files, without those that were cancelled', async () => {
  const { writing, write, send, takeBack } = await opened();
  write('With two files');
  act(() => void writing().uploads.add([new File(['log'], 'debug.log'), new File(['no'], 'wrong.log')]));
  send();
  act(() => writing().postings.all[0]?.uploads[1]?.cancel());
  takeBack();
  expect(writing().uploads.all.map((upload) => upload.file.name)).toEqual(['debug.log']);
});
