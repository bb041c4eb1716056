import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followEvents } from './events';

class FakeSource {
  static CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 0;
  onopen?: () => void;
  onerror?: () => void;
  listeners = new Map<string, (event: MessageEvent<string>) => void>();
  closed = false;
  constructor(readonly url: string) {
    FakeSource.opened.push(this);
  }
  addEventListener(name: string, listener: (event: MessageEvent<string>) => void) {
    this.listeners.set(name, listener);
  }
  close() {
    this.closed = true;
  }
  refused() {
    this.readyState = FakeSource.CLOSED;
    this.onerror?.();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSource.opened = [];
  vi.stubGlobal('EventSource', FakeSource);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('hands on what it hears, with its id', () => {
  const entry = vi.fn();
  followEvents(() => '/stream', { on: { entry }, connected: () => {} });
  FakeSource.opened[0]?.listeners.get('entry')?.({ data: '{}', lastEventId: '7' } as MessageEvent<string>);
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

test('closing ends it for good', () => {
  const stop = followEvents(() => '/stream', { on: {}, connected: () => {} });
  FakeSource.opened[0]?.refused();
  stop();
  vi.advanceTimersByTime(60_000);
  expect(FakeSource.opened).toHaveLength(1);
  expect(FakeSource.opened[0]?.closed).toBe(true);
});
