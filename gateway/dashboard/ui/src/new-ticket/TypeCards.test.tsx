// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Catalog, TicketType } from '../api/catalog';
import { rendered } from '../rendered';
import { TypeCards } from './TypeCards';

const BUG: TicketType = {
  key: 'bug',
  label: 'Bug',
  description: 'Something works differently',
  fields: [],
  attachments: [],
  checklist: [],
  defaultPriority: 'normal',
  allowed: true,
  gate: null,
  requires: null,
  remedy: null,
};

test('a type that cannot be used stays visible and says why', () => {
  const types: TicketType[] = [
    BUG,
    { ...BUG, key: 'security', label: 'Security', allowed: false, gate: 'plan', requires: 'plan:business' },
    { ...BUG, key: 'outage', label: 'Outage', allowed: false, retired: true, requires: 'feature:outage' },
  ];
  rendered(
    <TypeCards catalog={{ types, products: [], capabilities: {} } as Catalog} value="" onChange={() => {}} />,
  );
  expect(screen.getByRole('radio', { name: /Bug.*Something works differently/ })).toBeEnabled();
  expect(screen.getByRole('radio', { name: /Security.*Needs the Business plan\./ })).toBeDisabled();
  expect(screen.getByRole('radio', { name: /Outage.*No longer offered\./ })).toBeDisabled();
});

test('in a form that is closed altogether the cards do not repeat why', () => {
  const gate = { allowed: false, gate: 'role', requires: 'role:member', remedy: 'Ask an owner.' };
  const catalog = { types: [{ ...BUG, ...gate }], products: [], capabilities: { create_ticket: gate } };
  rendered(<TypeCards catalog={catalog} value="" onChange={() => {}} />);
  expect(screen.getByRole('radio', { name: /Bug/ })).toBeDisabled();
  expect(screen.queryByText(/Needs|Ask/)).toBeNull();
});
