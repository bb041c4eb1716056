// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Capability } from '../api/catalog';
import type { Ticket } from '../api/tickets';
import { rendered } from '../rendered';
import type { Uploads } from '../upload/useUploads';
import { heardPresence, presence } from './presence';
import { ThreadFoot } from './ThreadFoot';
import type { DraftState } from './useReplyDraft';

beforeEach(() => presence.set({}));

const TICKET = { id: 'CB-1', status: 'open', account: { name: 'Acorn' } } as Ticket;
const OFF: Capability = {
  allowed: false,
  gate: 'feature',
  requires: 'feature:reply',
  remedy: 'We are moving house. Try again later.',
};

function shown(staff: boolean, reply: Capability, attach: Capability = { allowed: true }, ticket = TICKET) {
  const choose = vi.fn();
  const draft = {
    text: 'Hello',
    internal: false,
    kept: null,
    choose,
    write: vi.fn(),
  } as unknown as DraftState;
  rendered(
    <ThreadFoot
      ticket={ticket}
      staff={staff}
      capability={reply}
      attach={attach}
      draft={draft}
      uploads={{ all: [] } as unknown as Uploads}
      inputRef={{ current: null }}
      onSend={() => {}}
      asking={false}
      onAsking={() => {}}
      onAsked={() => {}}
    />,
  );
  return choose;
}

test('where replying is switched off, the reason stands in its place', () => {
  shown(false, OFF);
  expect(screen.getByText('Switched off for now. We are moving house. Try again later.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Send reply' })).toBeNull();
});

test('staff may still write notes then', () => {
  const choose = shown(true, OFF);
  expect(screen.getByText(/^Replies are closed at the moment\. Switched off for now\./)).toBeVisible();
  expect(choose).toHaveBeenCalledWith(true);
});

test.each([
  [false, true],
  [true, false],
])('a reply to a resolved ticket says that it reopens it (staff: %s)', (staff, says) => {
  shown(staff, { allowed: true }, { allowed: true }, { ...TICKET, status: 'resolved' });
  expect(screen.queryByText(/It reopens the ticket\./) !== null).toBe(says);
});

test('where attaching is switched off, its button stays with the reason', () => {
  shown(false, { allowed: true }, { ...OFF, requires: 'feature:attach' });
  const attach = screen.getByRole('button', { name: 'Attach files', hidden: true });
  expect(attach).toHaveAttribute('aria-disabled', 'true');
  expect(attach).toHaveAttribute('title', 'Switched off for now. We are moving house. Try again later.');
});

const typing = () =>
  act(() =>
    heardPresence('CB-1', JSON.stringify({ people: [{ id: 'sam', name: 'Sam Sorrel', state: 'typing' }] })),
  );

test('who is typing stands on the composer, which never leaves the sight of the reader', () => {
  shown(false, { allowed: true });
  typing();
  const composer = within(screen.getByRole('region', { name: 'Write' }));
  expect(composer.getByText('Sam Sorrel is typing…')).toHaveAttribute('aria-live', 'polite');
});

test('also for who may not write; said once', () => {
  shown(false, OFF);
  typing();
  expect(screen.getByText('Sam Sorrel is typing…')).toBeVisible();
});

test('also for staff who may only write notes; said once', () => {
  shown(true, OFF);
  typing();
  expect(screen.getByText('Sam Sorrel is typing…')).toBeVisible();
});
