// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { deskForTests } from '../upload/deskForTests';
import { Upload } from '../upload/Upload';
import type { Uploads } from '../upload/useUploads';
import { ReplyComposer } from './ReplyComposer';
import type { DraftState } from './useReplyDraft';

const UPLOADS: Uploads = {
  all: [],
  limit: null,
  leftOut: null,
  add: vi.fn(),
  take: vi.fn(),
  remove: vi.fn(),
  clear: vi.fn(),
};

function shown(staff: boolean, draft: Partial<DraftState> = {}, files: Partial<Uploads> = {}) {
  const onSend = vi.fn();
  const onAsking = vi.fn();
  const onFiles = vi.fn();
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
  const field = createRef<HTMLTextAreaElement>();
  rendered(
    <main tabIndex={-1}>
      <button type="button" onClick={() => field.current?.focus()}>
        Reply
      </button>
      <ReplyComposer
        staff={staff}
        account="Acorn Studio"
        draft={state}
        uploads={{ ...UPLOADS, ...files }}
        onFiles={onFiles}
        onSend={onSend}
        onAsking={onAsking}
        ask={null}
        inputRef={field}
      />
      <a href="#elsewhere">Elsewhere</a>
    </main>,
  );
  return { onSend, onAsking, onFiles, state };
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

test('a file that was not accepted keeps a reply back, and says which and why', async () => {
  const rejected = { id: 'a1', state: 'rejected', reason: 'Malware was found in it.' } as never;
  const upload = new Upload(
    new File(['x'], 'bad.txt'),
    undefined,
    deskForTests({ show: async () => rejected }),
  );
  await upload.send('CB-1');
  const { onSend } = shown(false, { text: 'See the file' }, { all: [upload] });
  expect(await screen.findByText('Not accepted: Malware was found in it.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send reply' }));
  expect(onSend).not.toHaveBeenCalled();
  expect(screen.getByText(/^bad.txt was not accepted: Malware was found in it. Remove it/)).toBeVisible();
});

test('says how large a file may be before one is chosen, and why one was left out', () => {
  shown(false, { text: 'Hello' }, { limit: 10_000_000, leftOut: 'Not added: empty.log is empty.' });
  expect(screen.getByText('Up to 10 MB each')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Not added: empty.log is empty.');
});

test('files dropped anywhere on the page go into it, and it says so before', () => {
  const { onFiles } = shown(false);
  const file = new File(['log'], 'debug.log');
  const dataTransfer = { types: ['Files'], files: [file] };
  fireEvent.dragOver(screen.getByText('Elsewhere'), { dataTransfer });
  expect(screen.getByText('Let go to add the files to your reply.')).toBeVisible();
  fireEvent.drop(screen.getByText('Elsewhere'), { dataTransfer });
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
});

test('files dropped on the field itself go into it once', () => {
  const { onFiles } = shown(false);
  const dataTransfer = { types: ['Files'], files: [new File(['log'], 'debug.log')] };
  fireEvent.drop(screen.getByRole('textbox'), { dataTransfer });
  expect(onFiles).toHaveBeenCalledOnce();
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

test('a button elsewhere that leads into it unfolds it', async () => {
  shown(false);
  await userEvent.click(screen.getByRole('button', { name: 'Reply' }));
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Send reply' })).toBeVisible();
});
