// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { ReplyComposer } from './ReplyComposer';
import type { DraftState } from './useReplyDraft';

const UPLOADS = { all: [], add: vi.fn(), take: vi.fn(), remove: vi.fn(), clear: vi.fn() };

function shown(staff: boolean, draft: Partial<DraftState> = {}) {
  const onSend = vi.fn();
  const onAsking = vi.fn();
  const state = {
    text: '',
    internal: false,
    kept: null,
    files: [],
    write: vi.fn(),
    choose: vi.fn(),
    sent: vi.fn(),
    ...draft,
  };
  rendered(
    <main tabIndex={-1}>
      <ReplyComposer
        staff={staff}
        account="Acorn Studio"
        draft={state}
        uploads={UPLOADS}
        onFiles={vi.fn()}
        onSend={onSend}
        onAsking={onAsking}
        ask={null}
        inputRef={createRef()}
      />
      <a href="#elsewhere">Elsewhere</a>
    </main>,
  );
  return { onSend, onAsking, state };
}

test('says who will read it', () => {
  shown(false);
  expect(screen.getByText('Support and everyone in Acorn Studio will read this.')).toBeVisible();
  expect(screen.queryByText('Internal note')).toBeNull();
});

test('staff choose between a reply and a note, and a note says it stays inside', () => {
  shown(true, { internal: true });
  expect(screen.getByText('Only your team sees this.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add note' })).toBeVisible();
});

test('staff can ask for a list instead, and what was typed stays', async () => {
  const { onAsking, state } = shown(true, { text: 'Hello' });
  await userEvent.click(screen.getByText('Ask for context'));
  expect(onAsking).toHaveBeenCalledWith(true);
  expect(state.write).not.toHaveBeenCalled();
});

test('an empty reply is not sent', async () => {
  const { onSend } = shown(false);
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Send reply' }));
  expect(onSend).not.toHaveBeenCalled();
  expect(screen.getByText('Write something first.')).toBeVisible();
});

test('pressing what takes no focus inside leaves it open; pressing outside folds it', async () => {
  shown(true);
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox'));
  await user.pointer({ keys: '[MouseLeft>]', target: screen.getByText(/will read this/) });
  expect(screen.getByRole('button', { name: 'Send reply' })).toBeVisible();
  await user.pointer({ keys: '[/MouseLeft]', target: screen.getByText(/will read this/) });
  await user.pointer({ keys: '[MouseLeft>]', target: screen.getByText('Elsewhere') });
  expect(screen.getByRole('button', { name: 'Send reply' })).toBeVisible();
  await user.pointer({ keys: '[/MouseLeft]', target: screen.getByText('Elsewhere') });
  expect(screen.queryByRole('button', { name: 'Send reply' })).toBeNull();
});

test('Ctrl Enter sends', async () => {
  const { onSend } = shown(false, { text: 'Thanks' });
  await userEvent.type(screen.getByRole('textbox'), '{Control>}{Enter}{/Control}');
  expect(onSend).toHaveBeenCalled();
});

test('a note offers colleagues behind an @', async () => {
  vi.stubGlobal('fetch', async () =>
    Response.json({ items: [{ id: '2', name: 'Sue Marsh', email: 'sue@casebook.example' }], next: null }),
  );
  const { state } = shown(true, { internal: true });
  await userEvent.type(screen.getByLabelText('Your internal note'), '@');
  expect(await screen.findByRole('option', { name: 'Sue Marsh @sue' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(state.write).toHaveBeenLastCalledWith('@sue ');
  expect(screen.queryByRole('option')).toBeNull();
});
