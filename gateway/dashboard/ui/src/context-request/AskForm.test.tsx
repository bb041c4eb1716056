// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ticket } from '../api/tickets';
import { rendered } from '../rendered';
import type { DraftState } from '../thread/useReplyDraft';
import { AskForm } from './AskForm';

const api = vi.hoisted(() => ({ askForContext: vi.fn() }));
vi.mock('../api/contextRequests', () => api);
vi.mock('../api/catalog', () => ({
  useCatalog: () => ({
    data: {
      types: [
        {
          key: 'bug',
          fields: [{ key: 'siteUrl', label: 'Site', required: false }],
          attachments: [{ key: 'log', label: 'Log file' }],
        },
      ],
    },
  }),
}));
beforeEach(() => {
  vi.resetAllMocks();
  localStorage.clear();
});

const TICKET = { id: 'CB-1', type: 'bug' } as Ticket;

function shown(text = '') {
  const draft: DraftState = {
    text,
    internal: false,
    kept: null,
    files: [],
    write: vi.fn(),
    choose: vi.fn(),
    sent: vi.fn(),
  };
  const onAsked = vi.fn();
  rendered(<AskForm ticket={TICKET} draft={draft} inputRef={createRef()} onAsked={onAsked} />);
  return { draft, onAsked };
}

test('items are written with the keyboard alone and asked for together', async () => {
  api.askForContext.mockResolvedValue({ seq: 3 });
  const { onAsked, draft } = shown('Please tell us:');
  await userEvent.click(screen.getByRole('button', { name: 'Add an item' }));
  await userEvent.keyboard('PHP version{Enter}Theme{Enter}{Backspace}');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('textbox', { name: 'Item 2' })).toHaveFocus();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Item 2 is needed' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ask for 2 items' }));
  await waitFor(() => expect(onAsked).toHaveBeenCalledWith({ seq: 3 }));
  expect(api.askForContext).toHaveBeenCalledExactlyOnceWith(
    'CB-1',
    'Please tell us:',
    [
      { label: 'PHP version', kind: 'text', required: true },
      { label: 'Theme', kind: 'text', required: false },
    ],
    expect.any(String),
  );
  expect(draft.sent).toHaveBeenCalled();
  expect(localStorage).toHaveLength(0);
});

test('what the ticket does not say is offered ready-made, once', async () => {
  shown();
  await userEvent.click(screen.getByRole('button', { name: '+ Log file' }));
  expect(screen.getByRole('textbox', { name: 'Item 1' })).toHaveValue('Log file');
  expect(screen.getByRole('combobox', { name: 'Kind of item 1' })).toHaveValue('file');
  expect(screen.queryByRole('button', { name: '+ Log file' })).toBeNull();
  expect(screen.getByRole('button', { name: '+ Site' })).toBeVisible();
});

test('a request without items is not sent', async () => {
  shown('Hello');
  await userEvent.click(screen.getByRole('button', { name: 'Send request' }));
  expect(api.askForContext).not.toHaveBeenCalled();
  expect(screen.getByText('Say what you need.')).toBeVisible();
});
