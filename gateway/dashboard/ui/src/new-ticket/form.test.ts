import { expect, test } from 'vitest';
import { asks, requires } from './form';
import { QUESTION, UPDATE } from './formFixtures';

test('the type decides which fields are shown and which are needed', () => {
  expect(asks(undefined, 'siteUrl')).toBe(true);
  expect(asks(QUESTION, 'siteUrl')).toBe(false);
  expect(requires(UPDATE, 'siteUrl')).toBe(true);
  expect(requires(QUESTION, 'product')).toBe(false);
});
