// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { usePresence } from './usePresence';

const api = vi.hoisted(() => ({ sayPresence: vi.fn() }));
vi.mock('../api/timeline', () => api);
vi.mock('../api/offered', () => ({ offered: { presence: true } }));

beforeEach(() => {
  vi.useFakeTimers();
  api.sayPresence.mockReset().mockResolvedValue(undefined);
});

function writing() {
  const page = renderHook(({ text, internal }) => usePresence('CB-1', text, internal), {
    initialProps: { text: '', internal: false },
  });
  return (text: string, internal = false) => page.rerender({ text, internal });
}

const typing = () =>
  api.sayPresence.mock.calls.filter(([, state]) => state === 'typing').map(([, , note]) => note);

test('typing is told once in four seconds', () => {
  const types = writing();
  types('A');
  types('As');
  vi.advanceTimersByTime(4000);
  types('As I');
  expect(typing()).toEqual([false, false]);
});

test('for whom one types is told at once when it changes', () => {
  const types = writing();
  types('A', true);
  types('A', false);
  types('As', false);
  types('As I', false);
  expect(typing()).toEqual([true, false]);
});

test('whoever has sent it, or taken it away, is seen to look again, and typing anew is told at once', () => {
  const types = writing();
  types('A');
  types('');
  expect(api.sayPresence.mock.calls.at(-1)).toEqual(['CB-1', 'viewing']);
  types('B');
  expect(typing()).toEqual([false, false]);
});

test('a look does not say that typing is over', () => {
  const types = writing();
  vi.advanceTimersByTime(14_000);
  types('A');
  vi.advanceTimersByTime(1000);
  expect(api.sayPresence.mock.calls.at(-1)).toEqual(['CB-1', 'typing', false]);
  vi.advanceTimersByTime(15_000);
  expect(api.sayPresence.mock.calls.at(-1)).toEqual(['CB-1', 'viewing']);
});

test('a text that is taken away, or turned into a note as it stands, is no typing', () => {
  const types = writing();
  types('A');
  vi.advanceTimersByTime(4000);
  types('A', true);
  types('', true);
  expect(typing()).toEqual([false]);
});
