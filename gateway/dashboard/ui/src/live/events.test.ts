import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connection } from './connection';
import { followEvents } from './events';
import { FakeSource } from './fakeBrowser';

beforeEach(() => {
  vi.useFakeTimers();
  FakeSource.opened = [];
  vi.stubGlobal('EventSource', FakeSource);
  vi.spyOn(connection, 'doubt').mockClear().mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('hands on what it hears, with its id', () => {
  const entry = vi.fn();
  followEvents(() => '/stream', { on: { entry }, connected: () => {} });
  FakeSource.opened[0]?.says('entry', '{}', '7');
  expect(entry).toHaveBeenCalledWith('{}', '7');
});

test('after a refusal it opens again with a growing pause, from where it stands now', () => {
  let upTo = 3;
  const connected = vi.fn();
  followEvents(() => `/stream?after=${upTo}`, { on: {}, connected });
  FakeSource.opened[0]?.onopen?.();
  upTo = 5;
  FakeSource.opened[0]?.refused();
  expect(connected.mock.calls).toEqual([[true], [false]]);
  vi.advanceTimersByTime(1000);
  expect(FakeSource.opened[1]?.url).toBe('/stream?after=5');
  FakeSource.opened[1]?.refused();
  vi.advanceTimersByTime(1000);
  expect(FakeSource.opened).toHaveLength(2);
  vi.advanceTimersByTime(1000);
  expect(FakeSource.opened).toHaveLength(3);
});

test('a cut that the browser mends itself opens nothing new', () => {
  followEvents(() => '/stream', { on: {}, connected: () => {} });
  FakeSource.opened[0]?.onerror?.();
  vi.advanceTimersByTime(60_000);
  expect(FakeSource.opened).toHaveLength(1);
});

test('a cut makes it doubt the connection', () => {
  followEvents(() => '/stream', { on: {}, connected: () => {} });
  FakeSource.opened[0]?.onerror?.();
  expect(connection.doubt).toHaveBeenCalledOnce();
});

test('closing ends it for good', () => {
  const stop = followEvents(() => '/stream', { on: {}, connected: () => {} });
  FakeSource.opened[0]?.refused();
  stop();
  vi.advanceTimersByTime(60_000);
  expect(FakeSource.opened).toHaveLength(1);
  expect(FakeSource.opened[0]?.closed).toBe(true);
});
