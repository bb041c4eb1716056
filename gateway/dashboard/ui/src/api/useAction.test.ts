// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Refusal } from './refusal';
import { useAction } from './useAction';

const refreshed = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('./session', () => ({ refreshSession: refreshed }));
afterEach(() => refreshed.mockClear());

const GATE = new Refusal('gate', 403, { gate: 'plan', detail: 'Needs a plan.' });
const DOWN = new Refusal('unavailable', 503, { detail: 'Later.' });

function actionThat(...outcomes: (Refusal | string)[]) {
  const run = vi.fn(async (_input: string, _key: string) => {
    const next = outcomes.shift();
    if (next instanceof Refusal) throw next;
    return next ?? 'ok';
  });
  const { result } = renderHook(() => useAction(run));
  return { run, action: result };
}

test('a retry carries the same key, and success clears the failure', async () => {
  const { run, action } = actionThat(DOWN, 'done');
  await act(() => action.current.start('hello'));
  expect(action.current).toMatchObject({ phase: 'failed', failure: { tries: 1, latestRetryAt: null } });
  await act(() => action.current.retry());
  expect(action.current).toMatchObject({ phase: 'done', result: 'done', failure: null });
  expect(run.mock.calls[0]?.[1]).toBe(run.mock.calls[1]?.[1]);
});

test('a gate is tried once more with the same key after the session was refreshed', async () => {
  const { run, action } = actionThat(GATE, 'done');
  await act(() => action.current.start('hello'));
  expect(action.current.failure?.refusal.isGate).toBe(true);
  await act(() => action.current.refreshAndRetry());
  expect(refreshed).toHaveBeenCalledTimes(1);
  expect(run.mock.calls[0]?.[1]).toBe(run.mock.calls[1]?.[1]);
  expect(action.current.phase).toBe('done');
});

test('a gate that stays closed is not offered a second refresh', async () => {
  const { action } = actionThat(GATE, GATE);
  await act(() => action.current.start('hello'));
  await act(() => action.current.refreshAndRetry());
  expect(action.current).toMatchObject({ phase: 'failed', refreshed: true, failure: { tries: 2 } });
});

test('another input is another action with another key', async () => {
  const { run, action } = actionThat(DOWN, 'done');
  await act(() => action.current.start('one'));
  await act(() => action.current.start('two'));
  expect(run.mock.calls[0]?.[1]).not.toBe(run.mock.calls[1]?.[1]);
});

test('the same input after success is a new action', async () => {
  const { run, action } = actionThat('a', 'b');
  await act(() => action.current.start('same'));
  await act(() => action.current.start('same'));
  expect(run.mock.calls[0]?.[1]).not.toBe(run.mock.calls[1]?.[1]);
});
