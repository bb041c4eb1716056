// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TicketRow } from '../api/tickets';
import { useSteadyRows } from './useSteadyRows';
import type { TicketsReading } from './useTickets';

const row = (id: string, lastActivityAt = '09:00') => ({ id, lastActivityAt }) as TicketRow;

function reading(key: string, rows: TicketRow[], more: Partial<TicketsReading> = {}): TicketsReading {
  return { key, rows, settled: true, isFetching: false, ...more };
}

function followed(...readings: TicketsReading[]) {
  const hook = renderHook((props: TicketsReading[]) => useSteadyRows(props), { initialProps: readings });
  return {
    now: () => hook.result.current,
    ids: () => hook.result.current.lists.map((rows) => rows.map((r) => r.id)),
    hears: (...fresh: TicketsReading[]) => hook.rerender(fresh),
    asks: () => act(() => hook.result.current.showUpdates()),
  };
}

test('updates wait until they are asked for', () => {
  const list = followed(reading('open', [row('A')]));
  list.hears(reading('open', [row('B'), row('A')]));
  expect(list.now().updates).toBe(1);
  expect(list.ids()).toEqual([['A']]);
  list.asks();
  expect(list.now().updates).toBe(0);
  expect(list.ids()).toEqual([['B', 'A']]);
});

test('a ticket that goes from one list to another is seen where it went, asked for as soon as it left', () => {
  const list = followed(reading('waiting', [row('W')]), reading('open', [row('A'), row('B')]));
  list.hears(reading('waiting', [row('W')], { isFetching: true }), reading('open', [row('B')]));
  expect(list.now().updates).toBe(1);
  list.asks();
  list.hears(reading('waiting', [row('A', '11:00'), row('W')]), reading('open', [row('B')]));
  expect(list.now().updates).toBe(0);
  expect(list.ids()).toEqual([['A', 'W'], ['B']]);
  list.hears(reading('waiting', [row('A', '11:00'), row('W')]), reading('open', [row('C'), row('B')]));
  expect(list.now().updates).toBe(1);
});

test('another filter is shown as soon as it has come', () => {
  const list = followed(reading('open', [row('A')]));
  list.hears(reading('open words', [row('A')], { settled: false }));
  list.hears(reading('open words', [row('Z')]));
  expect(list.now().updates).toBe(0);
  expect(list.ids()).toEqual([['Z']]);
});

test('rows kept from an earlier visit do not hold back those that come', () => {
  const list = followed(reading('open', [row('A')], { settled: false }));
  list.hears(reading('open', [row('B'), row('A')]));
  expect(list.now().updates).toBe(0);
  expect(list.ids()).toEqual([['B', 'A']]);
});
