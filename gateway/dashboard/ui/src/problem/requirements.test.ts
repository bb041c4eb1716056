import { expect, it } from 'vitest';
import { requirementWord } from './requirements';

it.each([
  ['plan:pro', 'the Pro plan'],
  ['plan:none', 'a plan that includes it, and none does'],
  ['licence:active', 'an active licence'],
  ['role:member', 'the role member'],
  ['limit:open_tickets', 'room for another open ticket'],
])('says what %s stands for', (requires, words) => {
  expect(requirementWord(requires)).toBe(words);
});
