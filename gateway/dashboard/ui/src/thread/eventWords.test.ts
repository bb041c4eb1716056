import { expect, test } from 'vitest';
import type { Entry } from '../api/timeline';
import { eventWord } from './eventWords';

const SAM = { id: 'sam', name: 'Sam Sorrel' };

const assigned = (assignee: object | null) =>
  eventWord({ kind: 'event', author: SAM, event: { name: 'assigned', assignee } } as unknown as Entry, true);

test('who assigns a ticket to themselves took it', () => {
  expect(assigned(SAM)).toBe('Sam Sorrel took the ticket');
  expect(assigned({ id: 'lea', name: 'Lea Lind' })).toBe('Assigned to Lea Lind by Sam Sorrel');
  expect(assigned(null)).toBe('Assignment removed by Sam Sorrel');
});
