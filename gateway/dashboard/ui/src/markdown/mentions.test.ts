import { expect, test } from 'vitest';
import { askedAt, completed, fitting } from './mentions';

const SAM = { id: '1', name: 'Sam Field', email: 'sam@casebook.example' };
const SUE = { id: '2', name: 'Sue Marsh', email: 'sue@casebook.example' };

test('a mention is what stands behind an @ up to the caret', () => {
  expect(askedAt('Look, @su', 9)).toEqual({ from: 6, word: 'su' });
  expect(askedAt('@', 1)).toEqual({ from: 0, word: '' });
  expect(askedAt('@sue, look', 10)).toBeNull();
});

test('a mail address speaks to nobody', () => {
  expect(askedAt('olivia@ac', 9)).toBeNull();
  expect(askedAt('a.@ac', 5)).toBeNull();
});

test('people are found by handle and by any of their names', () => {
  expect(fitting([SAM, SUE], 's')).toEqual([SAM, SUE]);
  expect(fitting([SAM, SUE], 'MAR')).toEqual([SUE]);
  expect(fitting([SAM, SUE], 'x')).toEqual([]);
});

test('choosing writes the handle and goes on behind it', () => {
  expect(completed('Ask @su today', { from: 4, word: 'su' }, SUE)).toEqual({
    text: 'Ask @sue today',
    caret: 9,
  });
});
