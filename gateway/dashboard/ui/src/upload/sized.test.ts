import { expect, test } from 'vitest';
import type { Catalog } from '../api/catalog';
import { fileLimit, fits, leftOutWord } from './sized';

const file = (name: string, size: number) => ({ name, size }) as File;
const LIMIT = 10_000_000;

test('an empty file is left out for being empty, not for its size', () => {
  expect(leftOutWord([file('empty.log', 0)], LIMIT)).toBe('Not added: empty.log is empty.');
});

test('a file above the limit is left out with both sizes', () => {
  expect(leftOutWord([file('empty.log', 0), file('big.log', 10_500_000)], LIMIT)).toBe(
    'Not added: empty.log is empty; big.log has 10.5 MB, and a file may have up to 10 MB on your plan.',
  );
});

test('what fits is left out by nothing', () => {
  expect(fits(file('all.log', LIMIT), LIMIT)).toBe(true);
  expect(fits(file('huge.log', 1e12), null)).toBe(true);
  expect(leftOutWord([file('all.log', LIMIT)], LIMIT)).toBeNull();
});

test('the limit is what the plan opens', () => {
  const capabilities = { attachment_size: { allowed: true, limit: LIMIT } };
  expect(fileLimit({ types: [], products: [], capabilities } as Catalog)).toBe(LIMIT);
  expect(fileLimit(undefined)).toBeNull();
});
