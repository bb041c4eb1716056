// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshness } from './freshness';
import { call, query } from './http';
import { Refusal } from './refusal';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  // biome-ignore lint/suspicious/noDocumentCookie: the gateway sets it the same way
  document.cookie = 'XSRF-TOKEN=token-1';
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
  vi.useRealTimers();
});

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

const sentHeaders = () => fetched.mock.calls[0]?.[1]?.headers as Record<string, string>;

test('a write carries the token of the cookie, its key and the page it came from', async () => {
  fetched.mockResolvedValue(answer(201, { id: 'CB-1' }));
  await call('/tickets', { method: 'POST', body: { type: 'bug' }, key: 'key-1' });
  expect(sentHeaders()).toMatchObject({
    'X-XSRF-TOKEN': 'token-1',
    'Idempotency-Key': 'key-1',
    'Casebook-Route': window.location.pathname,
  });
});

test('a read carries neither', async () => {
  fetched.mockResolvedValue(answer(200, {}));
  await call('/tickets');
  expect(Object.keys(sentHeaders())).toEqual(['Accept']);
});

test('a problem document becomes a refusal with its gate and fields', async () => {
  const problem = {
    type: 'urn:casebook:problem:gate',
    detail: 'Not part of your plan.',
    gate: 'plan',
    requires: 'plan:business',
    errors: [{ pointer: '/type', detail: 'Choose another.' }],
  };
  fetched.mockResolvedValue(answer(403, problem));
  const refusal = await call('/tickets').catch((e: Refusal) => e);
  expect(refusal).toMatchObject({
    kind: 'gate',
    isGate: true,
    isPassing: false,
    message: 'Not part of your plan.',
  });
  expect((refusal as Refusal).fieldErrors()).toEqual({ type: 'Choose another.' });
});

test('no answer at all is a passing refusal', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(call('/tickets')).rejects.toMatchObject({ kind: 'unreachable', isPassing: true });
});

const behind = () => answer(200, {}, { 'Casebook-Stale': 'true' });

test('what may be behind is said until the same is answered anew', async () => {
  fetched.mockResolvedValueOnce(behind()).mockImplementation(async () => answer(200, {}));
  await call('/tickets?limit=20');
  expect(freshness.store.get()).toBe(true);
  await call('/catalog');
  expect(freshness.store.get()).toBe(true);
  await call('/tickets?limit=50');
  expect(freshness.store.get()).toBe(false);
});

test('what may be behind and is not asked for again is forgotten', async () => {
  vi.useFakeTimers();
  fetched.mockResolvedValueOnce(behind());
  await call('/tickets');
  vi.advanceTimersByTime(9_999);
  expect(freshness.store.get()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(freshness.store.get()).toBe(false);
});

test('a query string leaves out what is not set and joins lists', () => {
  expect(query({ status: ['open', 'resolved'], q: '', type: undefined, limit: 20 })).toBe(
    '?status=open%2Cresolved&limit=20',
  );
});

test('once the calls have ended, those under way break off and none begins', async () => {
  vi.resetModules();
  const page = await import('./http');
  fetched.mockImplementation(async (_, init) => {
    init?.signal?.throwIfAborted();
    return new Promise((_, broken) => {
      init?.signal?.addEventListener('abort', () => broken(init.signal?.reason));
    });
  });
  const underWay = page.call('/tickets');
  page.endCalls();
  await expect(underWay).rejects.toHaveProperty('name', 'AbortError');
  await expect(page.call('/session')).rejects.toHaveProperty('name', 'AbortError');
});

test('a refusal without a problem document still says its status', async () => {
  fetched.mockResolvedValue(new Response('<html>', { status: 502 }));
  await expect(call('/tickets')).rejects.toBeInstanceOf(Refusal);
});
