// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { TicketRow } from '../api/tickets';
import { typing } from '../live/typing';
import { rendered } from '../rendered';
import { keptReplyName } from '../thread/keptReply';
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

test('who types shows in place of what the ticket is about, for as long as they do', () => {
  rendered(<TicketLine row={ROW} staff={false} marked={false} productName={(key) => key} />);
  act(() => typing.set({ 'CB-1': [{ id: 's', name: 'Sam Sorrel' }], 'CB-2': [{ id: 'u', name: 'Sue' }] }));
  expect(screen.getByText('Sam Sorrel is typing…')).toBeVisible();
  expect(screen.queryByText(/Olivia Oak/)).toBeNull();
  act(() => typing.set({}));
  expect(screen.getByText(/Olivia Oak/)).toBeVisible();
});

test('a reply that waits to be sent shows in its row, until it is gone', () => {
  localStorage.setItem(keptReplyName('CB-1'), 'It is version 4.1.7.');
  const shown = () =>
    rendered(<TicketLine row={ROW} staff={false} marked={false} productName={(key) => key} />);
  const { unmount } = shown();
  expect(screen.getByText(/It is version 4.1.7/)).toHaveTextContent('Draft · It is version 4.1.7.');
  expect(screen.queryByText(/Olivia Oak/)).toBeNull();
  unmount();
  localStorage.removeItem(keptReplyName('CB-1'));
  shown();
  expect(screen.getByText(/Olivia Oak/)).toBeVisible();
  expect(screen.queryByText('Draft')).toBeNull();
});
