// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import { dismiss, toasts } from '../frame/toasts';
import { keptReply } from '../thread/keptReply';
import { ticketOpener } from './ticketOpener';

const api = vi.hoisted(() => ({ createTicket: vi.fn() }));
vi.mock('../api/tickets', () => api);

const FIRST = { problem: 'It stops.' };
const CHANGED = { problem: 'It stops at 60 %.' };
const CONFLICT = new Refusal('idempotency-conflict', 409, {});

/** A desk that keeps the first it is sent under a key, and whose answers may be lost. */
function desk() {
  const kept = new Map<string, string>();
  const lines = { up: true };
  api.createTicket.mockImplementation(async (input: object, key: string) => {
    const words = JSON.stringify(input);
    if (kept.has(key) && kept.get(key) !== words) throw CONFLICT;
    kept.set(key, words);
    if (!lines.up) throw Refusal.unreachable();
    return { id: 'CB-1' };
  });
  return { kept, lines };
}

beforeEach(() => {
  api.createTicket.mockReset();
  localStorage.clear();
  for (const old of toasts.get()) dismiss(old.id);
});

test('what is changed after a lost answer opens no second ticket, and what was written waits in the reply', async () => {
  const { kept, lines } = desk();
  const open = ticketOpener();
  lines.up = false;
  await expect(open(FIRST, 'key-1')).rejects.toThrow();
  lines.up = true;
  await expect(open(CHANGED, 'key-2')).resolves.toEqual({ id: 'CB-1' });
  expect([...kept]).toEqual([['key-1', JSON.stringify(FIRST)]]);
  expect(keptReply('CB-1')).toBe(CHANGED.problem);
  expect(toasts.get().map((t) => t.text)).toEqual([
    'The ticket was open already, as you sent it first. What you wrote since waits in your reply.',
  ]);
});

test('what never arrived is opened as it was changed', async () => {
  const { kept } = desk();
  api.createTicket.mockRejectedValueOnce(Refusal.unreachable());
  const open = ticketOpener();
  await expect(open(FIRST, 'key-1')).rejects.toThrow();
  await expect(open(CHANGED, 'key-2')).resolves.toEqual({ id: 'CB-1' });
  expect([...kept]).toEqual([['key-1', JSON.stringify(CHANGED)]]);
  expect(keptReply('CB-1')).toBe('');
});

test('after two lost answers the desk says which of both it has', async () => {
  const { kept, lines } = desk();
  const open = ticketOpener();
  lines.up = false;
  api.createTicket.mockRejectedValueOnce(Refusal.unreachable());
  await expect(open(FIRST, 'key-1')).rejects.toThrow();
  await expect(open(CHANGED, 'key-2')).rejects.toThrow();
  lines.up = true;
  await expect(open({ problem: 'It stops, always.' }, 'key-3')).resolves.toEqual({ id: 'CB-1' });
  expect([...kept]).toEqual([['key-1', JSON.stringify(CHANGED)]]);
});

test('what was refused for good is sent anew under a key of its own', async () => {
  desk();
  api.createTicket.mockRejectedValueOnce(new Refusal('validation', 422, {}));
  const open = ticketOpener();
  await expect(open(FIRST, 'key-1')).rejects.toThrow();
  await open(CHANGED, 'key-2');
  expect(api.createTicket).toHaveBeenLastCalledWith(CHANGED, 'key-2');
});
