import { expect, test } from 'vitest';
import { differences, rebased } from './differences';

const BASE = { version: 1, name: 'Pro', openTickets: 50, types: ['bug'] };

test('fields that differ are named, the version aside', () => {
  expect(differences(BASE, { ...BASE, version: 2, types: ['bug', 'billing'] })).toEqual(['types']);
  expect(differences(BASE, { ...BASE, types: ['bug'] })).toEqual([]);
});

test('my changes go on top of theirs', () => {
  const mine = { ...BASE, openTickets: 60 };
  const theirs = { ...BASE, version: 2, name: 'Pro Plus', openTickets: 55 };
  expect(rebased(BASE, mine, theirs)).toEqual({ ...theirs, openTickets: 60 });
});
