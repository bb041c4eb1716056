import { expect, test } from 'vitest';
import { bytesOf, minutesOf, minutesWord } from './durations';

test('minutes read as people say them, in days where a day is known', () => {
  expect(minutesWord(1440, 480)).toBe('3 d');
  expect(minutesWord(480, 480)).toBe('8 h');
  expect(minutesWord(1440, 1440)).toBe('1 d');
  expect(minutesWord(90)).toBe('1 h 30 min');
  expect(minutesWord(30)).toBe('30 min');
});

test('a time is understood as it is written', () => {
  expect(minutesOf('3 d', 480)).toBe(1440);
  expect(minutesOf('1 h 30 min', 480)).toBe(90);
  expect(minutesOf('1.5h', 480)).toBe(90);
  expect(minutesOf('soon', 480)).toBeNull();
  expect(minutesOf('8', 480)).toBeNull();
  expect(minutesOf('0 h', 480)).toBeNull();
});

test('a size is understood as it is written', () => {
  expect(bytesOf('100 MB')).toBe(100_000_000);
  expect(bytesOf('1,5 gb')).toBe(1_500_000_000);
  expect(bytesOf('many')).toBeNull();
});
