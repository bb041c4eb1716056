// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Entry } from '../api/timeline';
import { rendered } from '../rendered';
import { EventLines } from './EventLines';

const line = (seq: number, event: object | null, more: object = {}) =>
  ({
    seq,
    id: `e${seq}`,
    kind: 'event',
    author: { id: 'olivia', name: 'Olivia Oak' },
    event,
    at: '2026-11-20T09:00:00Z',
    ...more,
  }) as unknown as Entry;
const moved = (seq: number, from: string, to: string, reason?: string) =>
  line(seq, { name: 'status_changed', from, to, reason });

const shown = (...entries: Entry[]) =>
  rendered(<EventLines entries={entries} staff={false} requests={new Map()} />);

test('why a ticket was reopened stands under the line, in the words of who did it', () => {
  shown(moved(2, 'resolved', 'open', 'It stops\nagain.'));
  expect(screen.getByText(/Reopened by Olivia Oak/)).toBeVisible();
  const said = screen.getByText(/It stops\s+again\./);
  expect(said.tagName).toBe('Q');
  expect(said.textContent).toBe('It stops\nagain.');
});

test('folding hides no words of a person', async () => {
  shown(
    moved(2, 'open', 'resolved'),
    moved(3, 'resolved', 'open', 'Still broken'),
    moved(4, 'open', 'awaiting_customer'),
    moved(5, 'awaiting_customer', 'open'),
  );
  expect(screen.getByText('Still broken')).toBeVisible();
  expect(screen.queryByText(/Marked resolved/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '2 earlier changes' }));
  expect(screen.getByText(/Marked resolved/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('the reason for a refused file is in its line, and not said twice', () => {
  shown(line(2, { name: 'attachment_rejected', fileName: 'run.exe', reason: 'It contains malware.' }));
  expect(screen.getAllByText(/It contains malware\./)).toHaveLength(1);
});

test('an erased line says so', () => {
  shown(line(2, null, { kind: 'context_answer', erasedAt: '2026-11-21T10:30:00Z' }));
  expect(screen.getByText(/What this entry said was erased; the audit still proves/)).toBeVisible();
});
