// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unsavedTexts } from '../live/unsaved';
import { useDraft } from './useDraft';

const api = vi.hoisted(() => ({ createDraft: vi.fn(), saveDraft: vi.fn(), readDraft: vi.fn() }));
vi.mock('../api/drafts', () => api);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  api.createDraft.mockResolvedValue({ draft: { id: 'CB-1' }, etag: '"1.x"' });
});
afterEach(() => vi.useRealTimers());

const rest = () => act(() => vi.advanceTimersByTimeAsync(1100));

async function typed(subject: string) {
  const hook = renderHook(({ subject: now }) => useDraft({ subject: now }, null), {
    initialProps: { subject: '' },
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
