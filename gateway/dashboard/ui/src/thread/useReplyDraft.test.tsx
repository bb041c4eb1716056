// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unsavedTexts } from '../live/unsaved';
import { useReplyDraft } from './useReplyDraft';

const api = vi.hoisted(() => ({
  readReplyDraft: vi.fn(),
  saveReplyDraft: vi.fn(async () => ({})),
  dropReplyDraft: vi.fn(async () => undefined),
}));
vi.mock('../api/replyDraft', () => api);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

const there = (body: string, attachmentIds: string[] = [], internal = false) =>
  api.readReplyDraft.mockResolvedValue({ body, internal, attachmentIds, updatedAt: null });

const rest = () => act(() => vi.advanceTimersByTimeAsync(1300));

async function opened(files: string[] | null = []) {
  const hook = renderHook((now: string[] | null) => useReplyDraft('CB-1', true, now), {
    initialProps: files,
  });
  await act(() => vi.advanceTimersByTimeAsync(0));
  return hook;
}

test('names its files to the desk, once those of earlier visits are found', async () => {
  there('', ['a1']);
  const { result, rerender } = await opened(null);
  expect(result.current.files).toEqual(['a1']);
  act(() => result.current.write('Here it is'));
  await rest();
  expect(api.saveReplyDraft).not.toHaveBeenCalled();
  rerender(['a1', 'a2']);
  await rest();
  const saved = { body: 'Here it is', internal: false, attachmentIds: ['a1', 'a2'] };
  expect(api.saveReplyDraft).toHaveBeenCalledExactlyOnceWith('CB-1', saved);
  expect(result.current.kept).toBe('Draft saved');
});

test('what the desk has already is not saved again', async () => {
  there('Half a sentence', ['a1']);
  const { result } = await opened(['a1']);
  await rest();
  expect(result.current.text).toBe('Half a sentence');
  expect(api.saveReplyDraft).not.toHaveBeenCalled();
});

test('a draft that is emptied is dropped at the desk', async () => {
  there('Never mind');
  const { result } = await opened();
  act(() => result.current.write(''));
  await rest();
  expect(api.dropReplyDraft).toHaveBeenCalledExactlyOnceWith('CB-1');
});

test('a draft that could not be saved says where it is, and is saved with the next word', async () => {
  there('');
  api.saveReplyDraft.mockRejectedValueOnce(new Error('gone'));
  const { result } = await opened();
  act(() => result.current.write('One'));
  await rest();
  expect(result.current.kept).toBe('Draft saved on this device');
  expect(unsavedTexts()).toEqual(['What you are writing on CB-1, not saved yet']);
  act(() => result.current.write('One two'));
  await rest();
  expect(result.current.kept).toBe('Draft saved');
  expect(unsavedTexts()).toEqual([]);
});

test('what is typed counts as unsaved until the desk has it, also when the page is left before', async () => {
  there('');
  const { result, unmount } = await opened();
  act(() => result.current.write('One'));
  unmount();
  expect(unsavedTexts()).toHaveLength(1);
  there('One');
  await opened();
  expect(unsavedTexts()).toEqual([]);
});

test('a note that was typed is a note again after a reload', async () => {
  there('');
  const before = await opened();
  act(() => before.result.current.choose(true));
  act(() => before.result.current.write('Only for us'));
  before.unmount();
  const { result } = await opened();
  expect(result.current).toMatchObject({ text: 'Only for us', internal: true });
});

test('a draft that was sent while it was being saved is dropped after that, and not said to be saved', async () => {
  there('');
  let saved: (draft: object) => void = () => {};
  api.saveReplyDraft.mockReturnValueOnce(new Promise((resolve) => (saved = resolve)));
  const { result } = await opened();
  act(() => result.current.write('Done'));
  await rest();
  act(() => result.current.sent());
  await rest();
  expect(api.dropReplyDraft).not.toHaveBeenCalled();
  await act(async () => saved({}));
  expect(api.dropReplyDraft).toHaveBeenCalledOnce();
  expect(result.current.kept).toBeNull();
});

test('what is written anew waits until what was sent is dropped', async () => {
  there('Done');
  let dropped: (none?: undefined) => void = () => {};
  api.dropReplyDraft.mockReturnValueOnce(new Promise((resolve) => (dropped = resolve)));
  const { result } = await opened();
  act(() => result.current.sent());
  act(() => result.current.write('One more thing'));
  await rest();
  expect(api.saveReplyDraft).not.toHaveBeenCalled();
  await act(async () => dropped());
  expect(api.saveReplyDraft).toHaveBeenCalledOnce();
  expect(result.current.kept).toBe('Draft saved');
});

test('a second note in a row is a note again after a reload', async () => {
  there('');
  const before = await opened();
  act(() => before.result.current.choose(true));
  act(() => before.result.current.write('First'));
  act(() => before.result.current.sent());
  act(() => before.result.current.write('Only for us'));
  before.unmount();
  const { result } = await opened();
  expect(result.current).toMatchObject({ text: 'Only for us', internal: true });
});

test('once it is sent nothing is left of it', async () => {
  there('Done');
  const { result } = await opened();
  act(() => result.current.sent());
  await rest();
  expect(result.current.text).toBe('');
  expect(api.dropReplyDraft).toHaveBeenCalledOnce();
  expect(localStorage).toHaveLength(0);
});
