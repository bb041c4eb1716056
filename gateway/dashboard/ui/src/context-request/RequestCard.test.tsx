// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import type { Entry } from '../api/timeline';
import { rendered } from '../rendered';
import { RequestCard } from './RequestCard';
import type { ContextRequest, Item } from './requests';

const api = vi.hoisted(() => ({ answerItems: vi.fn(), acceptAnswers: vi.fn(), withdrawRequest: vi.fn() }));
vi.mock('../api/contextRequests', () => api);
beforeEach(() => {
  vi.resetAllMocks();
  localStorage.clear();
});

const ENTRY = {
  seq: 2,
  id: 'e2',
  kind: 'context_request',
  author: { id: 'sam', name: 'Sam Sorrel', role: 'agent' },
  body: 'We need:',
  bodyHtml: null,
  at: '2026-11-20T09:00:00Z',
} as Entry;
const item = (id: string, label: string, more: Partial<Item> = {}): Item => ({
  id,
  label,
  kind: 'text',
  required: true,
  answer: null,
  accepted: false,
  ...more,
});
const ANSWER = { seq: 3, author: 'Olivia Oak', at: '2026-11-20T09:05:00Z', value: '8.3', files: [] };

function shown(
  items: Item[],
  more: { staff?: boolean; mayAnswer?: boolean; withdrawn?: boolean; resolved?: boolean } = {},
) {
  const onEntry = vi.fn();
  const request: ContextRequest = { id: 'e2', seq: 2, items, withdrawn: more.withdrawn ?? false };
  rendered(
    <RequestCard
      entry={ENTRY}
      request={request}
      ticketId="CB-1"
      staff={more.staff ?? false}
      mayAnswer={more.mayAnswer ?? true}
      resolved={more.resolved ?? false}
      onEntry={onEntry}
      onUploads={vi.fn()}
    />,
  );
  return onEntry;
}

test('the customer answers one item in place, and the caret goes on to the next', async () => {
  api.answerItems.mockResolvedValue({ seq: 3 });
  const onEntry = shown([item('1', 'PHP version'), item('2', 'Theme')]);
  expect(screen.getByText('0 of 2 answered')).toBeVisible();
  await userEvent.type(
    screen.getByRole('textbox', { name: 'PHP version' }),
    '8.3{Control>}{Enter}{/Control}',
  );
  await waitFor(() => expect(onEntry).toHaveBeenCalledWith({ seq: 3 }));
  expect(api.answerItems).toHaveBeenCalledExactlyOnceWith(
    'CB-1',
    'e2',
    [{ item: '1', value: '8.3' }],
    expect.any(String),
  );
  expect(screen.getByRole('textbox', { name: 'Theme' })).toHaveFocus();
});

test('an address that is none is refused before it is sent', async () => {
  shown([item('1', 'Page', { kind: 'url' })]);
  await userEvent.type(screen.getByRole('textbox', { name: 'Page' }), 'not an address');
  await userEvent.click(screen.getByRole('button', { name: 'Save: Page' }));
  expect(screen.getByText(/An address like/)).toBeVisible();
  expect(api.answerItems).not.toHaveBeenCalled();
});

test('what was typed survives a failure and a reload', async () => {
  api.answerItems.mockRejectedValue(new Refusal('unavailable', 503, { detail: 'Not now.' }));
  shown([item('1', 'PHP version')]);
  await userEvent.type(screen.getByRole('textbox', { name: 'PHP version' }), '8.3');
  await userEvent.click(screen.getByRole('button', { name: 'Save: PHP version' }));
  expect(await screen.findByText('Your answer was not saved')).toBeVisible();
  document.body.replaceChildren();
  shown([item('1', 'PHP version')]);
  expect(screen.getByRole('textbox', { name: 'PHP version' })).toHaveValue('8.3');
});

test('a given answer is shown and can be changed', async () => {
  shown([item('1', 'PHP version', { answer: ANSWER })]);
  expect(screen.getByText('1 of 1 answered')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Change: PHP version' }));
  expect(screen.getByRole('textbox', { name: 'PHP version' })).toHaveValue('8.3');
});

test('staff accept an answer, or all of them', async () => {
  api.acceptAnswers.mockResolvedValue({ seq: 4 });
  const both = [
    item('1', 'PHP version', { answer: ANSWER }),
    item('2', 'Theme', { answer: { ...ANSWER, value: 'Studio' } }),
  ];
  const onEntry = shown(both, { staff: true });
  await userEvent.click(screen.getByRole('button', { name: 'Accept: Theme' }));
  expect(api.acceptAnswers).toHaveBeenLastCalledWith('CB-1', 'e2', ['2'], expect.any(String));
  await userEvent.click(screen.getByRole('button', { name: 'Accept all 2 answers' }));
  expect(api.acceptAnswers).toHaveBeenLastCalledWith('CB-1', 'e2', undefined, expect.any(String));
  expect(onEntry).toHaveBeenCalledTimes(2);
});

test('a viewer reads and a withdrawn request asks nobody', () => {
  shown([item('1', 'PHP version')], { mayAnswer: false });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  document.body.replaceChildren();
  shown([item('1', 'PHP version')], { staff: true, withdrawn: true });
  expect(screen.getByText(/Withdrawn/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('of a resolved ticket nothing is waited for: the customer may still answer, knowing that it reopens', async () => {
  shown([item('1', 'PHP version'), item('2', 'Theme', { answer: ANSWER })], { resolved: true });
  expect(screen.getByRole('status')).toHaveTextContent(
    '1 of 2 answered. The ticket is resolved, so nothing has to be answered any more. If you still answer, the ticket is reopened.',
  );
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Fill in: PHP version' }));
  expect(screen.getByRole('textbox', { name: 'PHP version' })).toHaveFocus();
});

test('staff learn whose answer reopens a resolved ticket; where all is answered nothing is said of it', () => {
  shown([item('1', 'PHP version')], { resolved: true, staff: true });
  expect(screen.getByText(/one you fill in does not/)).toBeVisible();
  document.body.replaceChildren();
  shown([item('1', 'PHP version', { answer: ANSWER })], { resolved: true });
  expect(screen.queryByText(/resolved/)).toBeNull();
});
