import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeLocks, FakeSource } from './fakeBrowser';
import { keptName } from './kept';
import { followShared, type Heard, sharedState } from './shared';
import { typing } from './typing';

const LIST = '/tickets/stream';
const FEED = '/notifications/stream';

/** A tab with what it heard. */
interface Tab {
  heard: Heard[];
  close: () => void;
}

let tabs: Tab[];

beforeEach(() => {
  tabs = [];
  FakeSource.opened = [];
  sharedState.set({ list: false, notifications: false });
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  vi.stubGlobal('EventSource', FakeSource);
});
afterEach(() => {
  for (const open of tabs) open.close();
  vi.unstubAllGlobals();
});

function tab(): Tab {
  const heard: Heard[] = [];
  const tab = { heard, close: followShared((one) => heard.push(one)) };
  tabs.push(tab);
  return tab;
}

async function twoTabs() {
  const [leading, other] = [tab(), tab()];
  await vi.waitFor(() => expect(FakeSource.opened).toHaveLength(2));
  return { leading, other };
}

const stream = (address: string) => {
  const [only, ...more] = FakeSource.open(address);
  expect(more).toEqual([]);
  if (!only) throw new Error(`nobody follows ${address}`);
  return only;
};

test('one tab follows, and all hear what it hears', async () => {
  const { leading, other } = await twoTabs();
  stream(LIST).says('ticket', '{"id":"CB-1"}');
  stream(FEED).says('notification', '{"id":"n1"}');
  const all = [{ what: 'tickets' }, { what: 'notifications', toast: '{"id":"n1"}' }];
  expect(leading.heard).toEqual(all);
  await vi.waitFor(() => expect(other.heard).toEqual(all));
  expect(FakeSource.opened).toHaveLength(2);
});

test('who types shows in the lists of all tabs, and nothing is read for it', async () => {
  const said = JSON.stringify({ ticketId: 'CB-1', person: { id: 's', name: 'Sam' }, seconds: 6 });
  const { leading, other } = await twoTabs();
  const elsewhere = vi.fn();
  const stop = listenElsewhere(elsewhere);
  stream(LIST).says('typing', said);
  expect(typing.get()).toEqual({ 'CB-1': [{ id: 's', name: 'Sam' }] });
  await vi.waitFor(() => expect(elsewhere).toHaveBeenCalledWith({ what: 'typing', data: said }));
  stop();
  expect([...leading.heard, ...other.heard]).toEqual([]);
});

function listenElsewhere(hear: (message: unknown) => void): () => void {
  const channel = new BroadcastChannel(keptName('live'));
  channel.onmessage = ({ data }: MessageEvent) => hear(data);
  return () => channel.close();
}

test('whenever a stream connects, every tab reads again what it carries', async () => {
  const { leading, other } = await twoTabs();
  stream(LIST).onopen?.();
  stream(LIST).onerror?.();
  expect(leading.heard).toEqual([{ what: 'tickets' }]);
  stream(LIST).onopen?.();
  stream(FEED).onopen?.();
  const all = [{ what: 'tickets' }, { what: 'tickets' }, { what: 'notifications' }];
  expect(leading.heard).toEqual(all);
  await vi.waitFor(() => expect(other.heard).toEqual(all));
});

test('a count that changed elsewhere is read again in every tab, without a toast', async () => {
  const { leading, other } = await twoTabs();
  stream(FEED).says('unread', '{"unread":0}');
  const told = [{ what: 'notifications', unread: 0 }];
  expect(leading.heard).toEqual(told);
  await vi.waitFor(() => expect(other.heard).toEqual(told));
});

test('when the leading tab leaves, another follows in its place, alone, and reads what it missed', async () => {
  const { leading, other } = await twoTabs();
  const third = tab();
  stream(LIST).onopen?.();
  leading.close();
  await vi.waitFor(() => expect(FakeSource.opened).toHaveLength(4));
  await vi.waitFor(() => expect(other.heard).toEqual([{ what: 'tickets' }]));
  stream(LIST).onopen?.();
  stream(FEED).onopen?.();
  const all = [{ what: 'tickets' }, { what: 'tickets' }, { what: 'notifications' }];
  expect(other.heard).toEqual(all);
  await vi.waitFor(() => expect(third.heard).toEqual(all));
  expect(sharedState.get()).toEqual({ list: true, notifications: true });
});

test('a tab that comes later learns that the streams are connected', async () => {
  await twoTabs();
  stream(LIST).onopen?.();
  sharedState.set({ list: false, notifications: false });
  tab();
  await vi.waitFor(() => expect(sharedState.get()).toEqual({ list: true, notifications: false }));
});

test('a tab that left is silent, also where its page is shown twice at once', async () => {
  const left = tab();
  left.close();
  const stays = tab();
  await vi.waitFor(() => expect(FakeSource.opened).toHaveLength(2));
  stays.close();
  expect(() => FakeSource.opened[0]?.onopen?.()).not.toThrow();
  expect(FakeSource.opened.every((source) => source.closed)).toBe(true);
});
