import { expect, test } from 'vitest';
import type { TicketType } from '../api/catalog';
import type { Ticket } from '../api/tickets';
import { suggestionsFor } from './suggestions';

const field = (key: string, label: string) => ({ key, label, required: false });
const TYPE = {
  key: 'failed_update',
  fields: [
    field('siteUrl', 'Site'),
    field('occurredAt', 'When did it happen?'),
    field('licenceKey', 'Licence key'),
  ],
  attachments: [{ key: 'log', label: 'The log file of that time' }],
} as TicketType;

test('ready-made items are what the type asks for and the ticket does not say; a secret is never asked for', () => {
  const ticket = { siteUrl: 'https://shop.example', occurredAt: null } as unknown as Ticket;
  expect(suggestionsFor(ticket, TYPE).map((s) => `${s.label} (${s.kind})`)).toEqual([
    'When did it happen? (time)',
    'The log file of that time (file)',
    'Steps that lead to it, one by one (text)',
  ]);
});

test('a type that is not offered any more still gives something to start with', () => {
  expect(suggestionsFor({} as Ticket, undefined)).toHaveLength(1);
});
