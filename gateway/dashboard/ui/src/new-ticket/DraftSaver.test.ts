import { beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import { DraftSaver } from './DraftSaver';

const api = vi.hoisted(() => ({ createDraft: vi.fn(), saveDraft: vi.fn(), readDraft: vi.fn() }));
vi.mock('../api/drafts', () => api);
const stored = (etag: string) => ({ draft: { id: 'CB-1', updatedAt: '' }, etag });
beforeEach(() => {
  vi.resetAllMocks();
  api.createDraft.mockResolvedValue(stored('"1"'));
  api.saveDraft.mockResolvedValue(stored('"2"'));
});

test('the first saving makes the draft, the next ones change it', async () => {
  const saver = new DraftSaver(null);
  await saver.save({ subject: 'a' });
  await saver.save({ subject: 'ab' });
  expect(api.createDraft).toHaveBeenCalledTimes(1);
  expect(api.saveDraft).toHaveBeenCalledWith('CB-1', { subject: 'ab' }, '"1"');
  expect(saver.state.get()).toMatchObject({ id: 'CB-1', failure: null });
});

test('what is typed while a saving is under way is saved after it, once', async () => {
  const saver = new DraftSaver(null);
  await Promise.all([
    saver.save({ subject: 'a' }),
    saver.save({ subject: 'ab' }),
    saver.save({ subject: 'abc' }),
  ]);
  expect(api.createDraft).toHaveBeenCalledTimes(1);
  expect(api.saveDraft.mock.calls.map((c) => c[1])).toEqual([{ subject: 'abc' }]);
});

test('a draft changed in another tab is read again and saved over', async () => {
  const saver = new DraftSaver(stored('"old"'));
  api.saveDraft.mockRejectedValueOnce(new Refusal('precondition-failed', 412, {}));
  api.readDraft.mockResolvedValue(stored('"newer"'));
  await saver.save({ subject: 'mine' });
  expect(api.saveDraft).toHaveBeenLastCalledWith('CB-1', { subject: 'mine' }, '"newer"');
});

test('a failed saving says so, and the next one with the same key makes up for it', async () => {
  const saver = new DraftSaver(null);
  api.createDraft.mockRejectedValueOnce(Refusal.unreachable());
  await saver.save({ subject: 'a' });
  expect(saver.state.get().failure?.kind).toBe('unreachable');
  await saver.save({ subject: 'a' });
  expect(api.createDraft.mock.calls[0]?.[1]).toBe(api.createDraft.mock.calls[1]?.[1]);
  expect(saver.state.get()).toMatchObject({ id: 'CB-1', failure: null });
});

test('where the first answer was lost the same body goes with the same key, and what was typed since is saved after it', async () => {
  const saver = new DraftSaver(null);
  api.createDraft.mockRejectedValueOnce(Refusal.unreachable());
  await saver.save({ subject: 'a' });
  await saver.save({ subject: 'ab' });
  const [first, second] = api.createDraft.mock.calls;
  expect(second).toEqual(first);
  expect(api.createDraft).toHaveBeenCalledTimes(2);
  expect(api.saveDraft.mock.calls).toEqual([['CB-1', { subject: 'ab' }, '"1"']]);
  expect(saver.state.get()).toMatchObject({ id: 'CB-1', failure: null });
});

test('a body that was refused is not sent again: what was typed since makes the draft', async () => {
  const saver = new DraftSaver(null);
  const refused = new Refusal('validation', 422, {});
  api.createDraft.mockRejectedValueOnce(refused);
  await saver.save({ siteUrl: 'x' });
  await saver.save({ siteUrl: 'https://x.example' });
  expect(api.createDraft.mock.calls.map((c) => c[0])).toEqual([
    { siteUrl: 'x' },
    { siteUrl: 'https://x.example' },
  ]);
  expect(api.saveDraft).not.toHaveBeenCalled();
  api.createDraft.mockReset().mockRejectedValueOnce(Refusal.unreachable()).mockRejectedValueOnce(refused);
  api.createDraft.mockResolvedValue(stored('"1"'));
  const other = new DraftSaver(null);
  await other.save({ siteUrl: 'x' });
  await other.save({ siteUrl: 'https://x.example' });
  expect(api.createDraft).toHaveBeenLastCalledWith({ siteUrl: 'https://x.example' }, expect.any(String));
  expect(other.state.get()).toMatchObject({ id: 'CB-1', failure: null });
});

test('whoever submits waits until it is known whether there is a draft, also when its answer was lost', async () => {
  const saver = new DraftSaver(null);
  expect(await saver.settled()).toBeNull();
  const saving = saver.save({ subject: 'a' });
  expect(await saver.settled()).toBe('CB-1');
  await saving;
  const lost = new DraftSaver(null);
  api.createDraft.mockRejectedValueOnce(Refusal.unreachable());
  await lost.save({ subject: 'a' });
  expect(await lost.settled()).toBe('CB-1');
  api.createDraft.mockRejectedValue(Refusal.unreachable());
  const gone = new DraftSaver(null);
  await gone.save({ subject: 'a' });
  expect(await gone.settled()).toBeNull();
});
