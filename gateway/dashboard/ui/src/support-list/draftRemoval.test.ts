import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../api/drafts';
import { Refusal } from '../api/refusal';
import { toasts } from '../frame/toasts';
import { keepDraft, removeDraft, removedDrafts } from './draftRemoval';

const api = vi.hoisted(() => ({ deleteDraft: vi.fn() }));
vi.mock('../api/drafts', () => api);

const DRAFT = { id: 'CB-1', subject: 'Half a ticket' } as Draft;

beforeEach(() => {
  vi.useFakeTimers();
  api.deleteDraft.mockReset().mockResolvedValue(undefined);
  removedDrafts.set([]);
  toasts.set([]);
});
afterEach(() => vi.useRealTimers());

test('a draft is gone from the list at once, and from the desk when the time to take it back is over', async () => {
  removeDraft(DRAFT, new QueryClient());
  expect(removedDrafts.get()).toEqual(['CB-1']);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(api.deleteDraft).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2000);
  expect(api.deleteDraft).toHaveBeenCalledExactlyOnceWith('CB-1');
  expect(removedDrafts.get()).toEqual(['CB-1']);
});

test('one that is taken back is in the list again and stays with the desk', async () => {
  removeDraft(DRAFT, new QueryClient());
  toasts.get()[0]?.undo?.();
  expect(removedDrafts.get()).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(api.deleteDraft).not.toHaveBeenCalled();
});

test('one that is opened again stays with the desk', async () => {
  removeDraft(DRAFT, new QueryClient());
  keepDraft('CB-1');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(api.deleteDraft).not.toHaveBeenCalled();
});

test('one that was sent or deleted elsewhere is gone, and nothing is said of it', async () => {
  api.deleteDraft.mockRejectedValue(new Refusal('not-found', 404, {}));
  removeDraft(DRAFT, new QueryClient());
  await vi.advanceTimersByTimeAsync(13_000);
  expect(removedDrafts.get()).toEqual(['CB-1']);
  expect(toasts.get()).toEqual([]);
});

test('one that the desk does not let go of is in the list again, and that is said', async () => {
  api.deleteDraft.mockRejectedValue(new Error('away'));
  removeDraft(DRAFT, new QueryClient());
  await vi.advanceTimersByTimeAsync(13_000);
  expect(removedDrafts.get()).toEqual([]);
  expect(toasts.get().map((one) => one.text)).toContain(
    'The draft could not be deleted; it is in the list again.',
  );
});
