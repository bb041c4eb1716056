import { expect, test } from 'vitest';
import { badgeWord, sizeWord } from './amounts';
import { spokenId } from './ids';
import { statusWord } from './tickets';
import { dayOrClock, relative } from './time';

test('an id is recognised in any form', () => {
  expect(spokenId('cb-7k2m9-qxd4t')).toBe('CB-7K2M9-QXD4T');
  expect(spokenId('CB7K2M9QXD4T')).toBe('CB-7K2M9-QXD4T');
  expect(spokenId('cb 0o1il qxd4t')).toBe('CB-00111-QXD4T');
  expect(spokenId('7k2m9-qxd4t')).toBe('CB-7K2M9-QXD4T');
  expect(spokenId('checkout is slow')).toBeNull();
  expect(spokenId('connection')).toBeNull();
  expect(spokenId('CB-7K2M9')).toBeNull();
});

test('sizes read as people say them', () => {
  expect([999, 182_400, 5_000_000, 1_500_000_000].map(sizeWord)).toEqual([
    '999 B',
    '182 kB',
    '5 MB',
    '1.5 GB',
  ]);
});

test('a badge has room for two digits', () => {
  expect([1, 99, 100].map(badgeWord)).toEqual(['1', '99', '99+']);
});

test('times are relative and become a date after a week', () => {
  const now = Date.parse('2026-11-23T12:00:00');
  const ago = (hours: number) => relative(new Date(now - hours * 3_600_000).toISOString(), now);
  expect([ago(0.005), ago(0.1), ago(3), ago(30), ago(100)]).toEqual([
    'just now',
    '6 min ago',
    '3 h ago',
    'yesterday',
    '4 days ago',
  ]);
  expect(ago(300)).toMatch(/Nov/);
});

test('a status is said from the reader’s side', () => {
  expect(statusWord('open', false).label).toBe('We are working on it');
  expect(statusWord('open', true).label).toBe('Waiting for us');
  expect(statusWord('awaiting_customer', false).label).toBe('Waiting for you');
});

test('a version is told by the time of the same day, and by the date of another', () => {
  const now = new Date(2026, 10, 20, 15, 0).getTime();
  const clock = dayOrClock(new Date(2026, 10, 20, 14, 3).toISOString(), now);
  expect(clock).toMatch(/^0?2:03 PM$|^14:03$/);
  expect(dayOrClock(new Date(2026, 10, 19, 14, 3).toISOString(), now)).toMatch(/19/);
});
