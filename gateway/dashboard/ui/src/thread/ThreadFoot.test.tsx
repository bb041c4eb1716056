// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Capability } from '../api/catalog';
import type { Ticket } from '../api/tickets';
import { rendered } from '../rendered';
import type { Uploads } from '../upload/useUploads';
import { ThreadFoot } from './ThreadFoot';
import type { DraftState } from './useReplyDraft';

const TICKET = { id: 'CB-1', status: 'open', account: { name: 'Acorn' } } as Ticket;
const OFF: Capability = {
  allowed: false,
  gate: 'feature',
  requires: 'feature:reply',
  remedy: 'We are moving house. Try again later.',
};

function shown(staff: boolean, reply: Capability, attach: Capability = { allowed: true }) {
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
      ticket={TICKET}
      staff={staff}
      capability={reply}
      attach={attach}
      draft={draft}
      uploads={{ all: [] } as unknown as Uploads}
      inputRef={{ current: null }}
      onSend={() => {}}
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
  expect(screen.getByText('Replies are closed at the moment')).toBeVisible();
  expect(choose).toHaveBeenCalledWith(true);
});

test('where attaching is switched off, its button stays with the reason', () => {
  shown(false, { allowed: true }, { ...OFF, requires: 'feature:attach' });
  const attach = screen.getByRole('button', { name: 'Attach files', hidden: true });
  expect(attach).toHaveAttribute('aria-disabled', 'true');
  expect(attach).toHaveAttribute('title', 'Switched off for now. We are moving house. Try again later.');
});
