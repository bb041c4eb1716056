// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Entry } from '../api/timeline';
import { rendered } from '../rendered';
import { EntryCard } from './EntryCard';

const ENTRY = {
  seq: 4,
  id: 'e4',
  kind: 'reply',
  author: { id: 'olivia', name: 'Olivia Oak', role: 'owner' },
  body: null,
  bodyHtml: null,
  attachments: [],
  event: null,
  internal: false,
  at: '2026-11-20T09:00:00Z',
  erasedAt: '2026-11-21T10:30:00Z',
} as unknown as Entry;

const card = () => screen.getByRole('article');

test('an erased entry says that it was erased, when, and that the audit still proves it', () => {
  rendered(<EntryCard entry={ENTRY} account="Acorn" />);
  expect(card()).toHaveTextContent(
    /What this entry said, and which files it named, was erased .+\. The audit still proves that the entry was there\./,
  );
  expect(screen.getByText('Olivia Oak')).toBeVisible();
  expect(card().querySelector('time[datetime="2026-11-21T10:30:00Z"]')).toBeVisible();
});

test('so is a name that was erased with it, and taken for nobody else', () => {
  rendered(
    <EntryCard
      entry={{ ...ENTRY, author: { id: 'olivia', name: null } } as unknown as Entry}
      account="Acorn"
    />,
  );
  expect(screen.getByText('Name erased')).toBeVisible();
  expect(screen.queryByText('Casebook')).toBeNull();
});

test('of any other entry nothing is said about that', () => {
  rendered(<EntryCard entry={{ ...ENTRY, body: 'Hello', erasedAt: undefined }} account="Acorn" />);
  expect(screen.getByText('Hello')).toBeVisible();
  expect(screen.queryByText(/erased/)).toBeNull();
});
