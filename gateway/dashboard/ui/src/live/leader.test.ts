import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeLocks } from './fakeBrowser';
import { asLeader } from './leader';

let locks: FakeLocks;

beforeEach(() => {
  locks = new FakeLocks();
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => vi.unstubAllGlobals());

/** A tab that would do the work, and whether it does. */
function tab() {
  const tab = { works: false, times: 0, leave: () => {} };
  tab.leave = asLeader('work', () => {
    tab.works = true;
    tab.times++;
    return () => {
      tab.works = false;
    };
  });
  return tab;
}

test('one tab works at a time, and another takes over when it leaves', async () => {
  const [first, second, third] = [tab(), tab(), tab()];
  await vi.waitFor(() => expect(first.works).toBe(true));
  expect([second.works, third.works]).toEqual([false, false]);
  first.leave();
  await vi.waitFor(() => expect(second.works).toBe(true));
  expect([first.works, third.works]).toEqual([false, false]);
});

test('a tab that is closed without a word is followed by the next', async () => {
  const [first, second] = [tab(), tab()];
  await vi.waitFor(() => expect(first.works).toBe(true));
  locks.holderGoes();
  await vi.waitFor(() => expect(second.works).toBe(true));
});

test('who leaves before its turn never works, and holds up nobody', async () => {
  const [first, second, third] = [tab(), tab(), tab()];
  await vi.waitFor(() => expect(first.works).toBe(true));
  second.leave();
  first.leave();
  await vi.waitFor(() => expect(third.works).toBe(true));
  expect(second.times).toBe(0);
});

test('who leaves just as its turn comes does not work either, and lets the next one in', async () => {
  let grant = () => {};
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, _options: object, work: () => Promise<void> | undefined) =>
        new Promise<void>((resolve) => {
          grant = () => void Promise.resolve(work()).then(resolve);
        }),
    },
  });
  const late = tab();
  late.leave();
  grant();
  expect(late.times).toBe(0);
});

test('a browser without locks works in each tab', () => {
  vi.stubGlobal('navigator', {});
  const only = tab();
  expect(only.works).toBe(true);
  only.leave();
  expect(only.works).toBe(false);
});
