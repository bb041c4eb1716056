import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { put } from './put';

/** The browser's request, moved by hand. */
class HandMade {
  static last: HandMade;
  upload: { onprogress?: (e: { loaded: number }) => void } = {};
  status = 0;
  etag: string | null = null;
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  onloadend = () => {};
  open = vi.fn();
  send = vi.fn();
  constructor() {
    HandMade.last = this;
  }
  abort = vi.fn(() => {
    this.onabort();
    this.onloadend();
  });
  getResponseHeader = () => this.etag;
  answer(status: number, etag: string | null = null) {
    Object.assign(this, { status, etag });
    this.onload();
    this.onloadend();
  }
}

const sent = vi.fn();

function putting(stop = new AbortController()) {
  const end = put('/part', new Blob(['log']), sent, stop.signal);
  return { end: end.catch((error: Error) => error), request: HandMade.last, stop };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('XMLHttpRequest', HandMade);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('tells progress and answers the tag', async () => {
  const { end, request } = putting();
  request.upload.onprogress?.({ loaded: 2 });
  request.answer(200, '"e"');
  expect(await end).toBe('"e"');
  expect(sent).toHaveBeenCalledWith(2);
});

test.each([
  [507, 'The file store is full.'],
  [403, 'The transfer stopped.'],
])('a store that answers %i is said plainly', async (status, words) => {
  const { end, request } = putting();
  request.answer(status);
  expect(((await end) as Error).message).toContain(words);
});

test('a store that stalls ends the try, one that is slow does not', async () => {
  const { end, request } = putting();
  for (let minute = 0; minute < 5; minute++) {
    vi.advanceTimersByTime(59_000);
    request.upload.onprogress?.({ loaded: minute });
  }
  expect(request.abort).not.toHaveBeenCalled();
  vi.advanceTimersByTime(61_000);
  expect(((await end) as Error).message).toContain('The parts that arrived are kept');
  expect(request.abort).toHaveBeenCalled();
});

test('cancelling ends it as cancelled', async () => {
  const { end, stop } = putting();
  stop.abort();
  expect(((await end) as Error).name).toBe('AbortError');
});
