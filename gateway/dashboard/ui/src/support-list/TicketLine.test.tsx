// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { TicketRow } from '../api/tickets';
import { rendered } from '../rendered';
import { TicketLine } from './TicketLine';

vi.mock('../api/catalog', () => ({ useTypeName: () => (type: string) => type }));

const ROW = {
  id: 'CB-1',
  subject: 'Update stops',
  openedBy: { id: 'o', name: 'Olivia Oak' },
  type: 'bug',
  product: 'shop',
  status: 'open',
  priority: 'normal',
  unread: 0,
  replyCount: 2,
  attachmentCount: 0,
  version: 12,
  updatedAt: '2026-01-20T09:12:00.000Z',
  lastActivityAt: '2026-01-21T09:12:00.000Z',
} as TicketRow;

test('a row says which version it shows, and of when', () => {
  rendered(<TicketLine row={ROW} staff={false} marked={false} productName={() => 'Shop Plugin'} />);
  const mark = screen.getByTitle(/^Version 12, changed .*2026/);
  expect(mark).toHaveTextContent(/^v12 · /);
  expect(mark.querySelector('time')).toHaveAttribute('datetime', ROW.updatedAt);
});
