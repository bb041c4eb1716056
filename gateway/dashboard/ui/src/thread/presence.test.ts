import { expect, test } from 'vitest';
import { heardPresence, type Present, presence, presenceWord } from './presence';

const person = (name: string, state: Present['state']): Present => ({ id: name, name, role: 'agent', state });

test('who types is said before who looks', () => {
  expect(presenceWord([person('Sue', 'viewing'), person('Sam', 'typing')])).toBe('Sam is typing…');
  expect(presenceWord([person('Sue', 'viewing'), person('Lena', 'viewing')])).toBe(
    'Sue and Lena are also looking at this',
  );
  expect(presenceWord([])).toBeNull();
});

test('each news replaces what was known of that ticket alone', () => {
  heardPresence('CB-1', JSON.stringify({ people: [person('Sam', 'typing')] }));
  heardPresence('CB-2', JSON.stringify({ people: [person('Sue', 'viewing')] }));
  heardPresence('CB-1', JSON.stringify({ people: [] }));
  expect(presence.get()).toEqual({ 'CB-1': [], 'CB-2': [person('Sue', 'viewing')] });
});
