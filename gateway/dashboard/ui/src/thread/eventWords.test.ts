import { expect, test } from 'vitest';
import type { Entry } from '../api/timeline';
import { eventWord, reasonOf } from './eventWords';

const SAM = { id: 'sam', name: 'Sam Sorrel' };

const assigned = (assignee: object | null) =>
  eventWord({ kind: 'event', author: SAM, event: { name: 'assigned', assignee } } as unknown as Entry, true);

test('who assigns a ticket to themselves took it', () => {
  expect(assigned(SAM)).toBe('Sam Sorrel took the ticket');
  expect(assigned({ id: 'lea', name: 'Lea Lind' })).toBe('Assigned to Lea Lind by Sam Sorrel');
  expect(assigned(null)).toBe('Assignment removed by Sam Sorrel');
});

test('values stand in the words of the page', () => {
  const changes = [
    { field: 'priority', from: 'normal', to: 'urgent' },
    { field: 'rating', from: null, to: 5 },
  ];
  const entry = { kind: 'event', author: SAM, event: { name: 'changed', changes } } as unknown as Entry;
  expect(eventWord(entry, true)).toBe('Priority: Normal → Urgent, Rating: Very good by Sam Sorrel');
});

test('what solved it stands in the thread, also after the ticket was opened again', () => {
  const event = { name: 'status_changed', from: 'open', to: 'resolved', resolution: 'Cleared the cache.' };
  expect(reasonOf({ kind: 'event', event } as unknown as Entry)).toBe('Cleared the cache.');
});
