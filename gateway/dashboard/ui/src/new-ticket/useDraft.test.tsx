// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SavedDraft } from '../api/drafts';
import { keptName } from '../live/kept';
import { unsavedTexts } from '../live/unsaved';
import { useDraft } from './useDraft';

const api = vi.hoisted(() => ({ createDraft: vi.fn(), saveDraft: vi.fn(), readDraft: vi.fn() }));
vi.mock('../api/drafts', () => api);
const SAVED = { draft: { id: 'CB-1', updatedAt: '2026-11-20T09:00:00Z' }, etag: '"1.x"' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  localStorage.clear();
  api.saveDraft.mockResolvedValue(SAVED);
  api.createDraft.mockResolvedValue(SAVED);
});
afterEach(() => vi.useRealTimers());

const rest = () => act(() => vi.advanceTimersByTimeAsync(1100));

async function typed(subject: string, opened: SavedDraft | null = null, at = '') {
  const hook = renderHook(({ subject: now }) => useDraft({ subject: now }, opened), {
    initialProps: { subject: at },
    wrapper: MemoryRouter,
  });
  hook.rerender({ subject });
  await act(() => vi.advanceTimersByTimeAsync(0));
  return hook;
}

test('a new ticket counts as unsaved until the desk has it', async () => {
  await typed('Update stops');
  expect(unsavedTexts()).toEqual(['The new ticket you are writing, not saved yet']);
  await rest();
  expect(unsavedTexts()).toEqual([]);
});

test('and stays so when it could not be saved', async () => {
  api.createDraft.mockRejectedValue(new Error('gone'));
  await typed('Update stops');
  await rest();
  expect(unsavedTexts()).toHaveLength(1);
});

test('going back to the text a draft was opened with is saved too', async () => {
  const hook = await typed('Update stops now', SAVED, 'Update stops');
  await rest();
  expect(unsavedTexts()).toEqual([]);
  hook.rerender({ subject: 'Update stops' });
  await rest();
  expect(api.saveDraft.mock.calls.map((call) => call[1])).toEqual([
    { subject: 'Update stops now' },
    { subject: 'Update stops' },
  ]);
  expect(unsavedTexts()).toEqual([]);
});

test('what is taken back before it is saved is not unsaved', async () => {
  const hook = await typed('Update stops now', SAVED, 'Update stops');
  hook.rerender({ subject: 'Update stops' });
  await rest();
  expect(api.saveDraft).not.toHaveBeenCalled();
  expect(unsavedTexts()).toEqual([]);
});

test('what an earlier visit could not save stays unsaved when something is typed and taken back', async () => {
  localStorage.setItem(keptName('unsaved.ticket'), 'yes');
  const hook = await typed('Update stops now', null, 'Update stops');
  hook.rerender({ subject: 'Update stops' });
  await rest();
  expect(unsavedTexts()).toHaveLength(1);
});

test('what could not be saved is saved when it is typed again', async () => {
  api.saveDraft.mockRejectedValueOnce(new Error('gone'));
  const hook = await typed('Update stops now', SAVED, 'Update stops');
  await rest();
  hook.rerender({ subject: 'Update' });
  hook.rerender({ subject: 'Update stops now' });
  await rest();
  expect(api.saveDraft).toHaveBeenCalledTimes(2);
  expect(unsavedTexts()).toEqual([]);
});

test('while the draft is held no saving begins, not even for a file; it is made up for afterwards', async () => {
  const hook = renderHook(({ subject, held }) => useDraft({ subject }, null, held), {
    initialProps: { subject: '', held: false },
    wrapper: MemoryRouter,
  });
  hook.rerender({ subject: 'Update stops', held: false });
  hook.rerender({ subject: 'Update stops', held: true });
  await rest();
  expect(await hook.result.current.ensure()).toBeNull();
  expect(api.createDraft).not.toHaveBeenCalled();
  hook.rerender({ subject: 'Update stops', held: false });
  await rest();
  expect(api.createDraft).toHaveBeenCalledExactlyOnceWith({ subject: 'Update stops' }, expect.any(String));
});
