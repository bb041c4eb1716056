// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connection, PATIENCE } from './connection';

const desk = vi.fn<(path: string, options: RequestInit) => Promise<Response>>();
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', desk);
  desk.mockReset();
  stop = connection.watch();
});
afterEach(() => {
  stop();
  connection.worked();
  vi.useRealTimers();
});

const says = (word: 'offline' | 'online') => window.dispatchEvent(new Event(word));
const answers = () => desk.mockImplementation(async () => new Response('{}'));
const isGone = () => desk.mockRejectedValue(new TypeError('Failed to fetch'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a browser that goes offline is said to be so after the patience, though nothing asks for anything', async () => {
  isGone();
  says('offline');
  await pass(PATIENCE - 1);
  expect(connection.store.get()).toBe('failing');
  await pass(1);
  expect(connection.store.get()).toBe('down');
});

test('it recovers as soon as the browser is online and the desk answers', async () => {
  const recovered = vi.fn();
  connection.onRecovered(recovered);
  isGone();
  says('offline');
  await pass(PATIENCE);
  answers();
  says('online');
  await pass(0);
  expect(connection.store.get()).toBe('well');
  expect(recovered).toHaveBeenCalledOnce();
});

test('a desk that answers all the same is not said to be gone', async () => {
  answers();
  says('offline');
  await pass(PATIENCE);
  expect(connection.store.get()).toBe('well');
});

test('a doubt is looked into at once, and once for many', async () => {
  isGone();
  connection.doubt();
  connection.doubt();
  expect(desk).toHaveBeenCalledOnce();
  await pass(PATIENCE);
  expect(connection.store.get()).toBe('down');
});

test('a doubt about a desk that answers is nothing', async () => {
  answers();
  connection.doubt();
  await pass(PATIENCE);
  expect(connection.store.get()).toBe('well');
});

test('what cannot be reached without an end counts as gone', async () => {
  const silent = (_path: string, { signal }: RequestInit) =>
    new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  desk.mockImplementation(silent);
  connection.doubt();
  await pass(5000 + PATIENCE);
  expect(connection.store.get()).toBe('down');
});
