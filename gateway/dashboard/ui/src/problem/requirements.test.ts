import { expect, it } from 'vitest';
import { requirementWord } from './requirements';

it.each([
  ['plan:pro', 'the Pro plan'],
  ['plan:none', 'a plan that includes it, and none does'],
  ['licence:active', 'an active licence'],
  ['role:member', 'the role member'],
  ['attachment_bytes:10000000', 'a file of at most 10 MB'],
  ['ticket_bytes:2000000000', 'files of at most 2 GB together on one ticket'],
  ['limit:open_tickets', 'room for another open ticket'],
])('says what %s stands for', (requires, words) => {
  expect(requirementWord(requires)).toBe(words);
});
