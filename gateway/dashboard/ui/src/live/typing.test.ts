import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heardTyping, typedOn, typing } from './typing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const says = (ticketId: string, id: string) =>
  heardTyping(JSON.stringify({ ticketId, person: { id, name: id }, seconds: 6 }));
const names = (ticketId: string) => typing.get()[ticketId]?.map(({ name }) => name);

test('whoever types is believed for the time that is told, and again from each time on', () => {
  says('CB-1', 'sam');
  vi.advanceTimersByTime(4000);
  says('CB-1', 'sam');
  says('CB-1', 'sue');
  says('CB-2', 'sam');
  vi.advanceTimersByTime(5000);
  expect(names('CB-1')).toEqual(['sam', 'sue']);
  vi.advanceTimersByTime(1000);
  expect(typing.get()).toEqual({});
});

test('what happens on the ticket ends it, and whoever goes on is heard again', () => {
  says('CB-1', 'sam');
  typedOn('CB-1');
  typedOn('CB-2');
  expect(typing.get()).toEqual({});
  says('CB-1', 'sam');
  vi.advanceTimersByTime(5999);
  expect(names('CB-1')).toEqual(['sam']);
});

test('hearing it again changes nothing for those who look', () => {
  says('CB-1', 'sam');
  const before = typing.get();
  says('CB-1', 'sam');
  expect(typing.get()).toBe(before);
});
