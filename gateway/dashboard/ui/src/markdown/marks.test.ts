import { expect, test } from 'vitest';
import { applyMark } from './marks';

test('bold goes around the selection and keeps it selected', () => {
  expect(applyMark('bold', { text: 'a word here', from: 2, to: 6 })).toEqual({
    text: 'a **word** here',
    from: 4,
    to: 8,
  });
});

test('several lines of code become a block', () => {
  expect(applyMark('code', { text: 'x\ny', from: 0, to: 3 }).text).toBe('```\nx\ny\n```');
});

test('a list marks every line of the selection', () => {
  expect(applyMark('list', { text: 'one\ntwo', from: 1, to: 7 }).text).toBe('- one\n- two');
});
