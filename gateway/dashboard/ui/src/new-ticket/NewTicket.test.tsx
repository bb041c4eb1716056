// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { FakeDesk } from './fakeDesk';
import { NewTicket } from './NewTicket';

vi.mock('../api/session', async (original) => ({
  ...(await original<typeof import('../api/session')>()),
  useSession: () => ({ user: { id: 'olivia', role: 'owner' }, account: { id: 'a', plan: 'pro' } }),
}));
vi.mock('../upload/useBrokenOff', () => ({ useBrokenOff: () => undefined }));

let desk: FakeDesk;
beforeEach(() => {
  localStorage.clear();
  desk = new FakeDesk();
});
afterEach(() => vi.unstubAllGlobals());

const PATIENT = { timeout: 10_000 };
const DRAFT = '/dashboard/support/new?draft=CB-DRAFT-00001';
const VALIDATION = 'urn:casebook:problem:validation';

async function form(type: string, at = '/dashboard/support/new') {
  rendered(<NewTicket />, at);
  if (type) await userEvent.click(await screen.findByRole('radio', { name: new RegExp(type) }));
}

const write = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

function filled() {
  write(/^Subject/, 'Can two sites share one licence?');
  write(/^What is the problem/, 'I wonder.');
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Open ticket' }));

test('a time in a year that nobody lives to see is said at its field, and the page stays', async () => {
  await form('Licence');
  filled();
  const time = screen.getByLabelText(/^When did it happen/);
  expect(time).toHaveAttribute('max', '9999-12-31T23:59');
  write(/^When did it happen/, '20266-01-01T10:00');
  await send();
  expect(screen.getByText('Choose a date and a time.')).toBeVisible();
  expect(desk.last('POST', '/tickets')).toBeUndefined();
});

test('escalating a failed submission begins a form filled with its facts', async () => {
  desk.refused.set('POST /tickets', {
    type: 'urn:casebook:problem:unavailable',
    status: 503,
    requestId: 'r-1',
  });
  await form('Question');
  filled();
  await waitFor(() => expect(desk.last('POST', '/drafts')).toBeDefined(), PATIENT);
  await send();
  await userEvent.click(await screen.findByRole('button', { name: 'Retry once' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Escalate' }));
  expect(await screen.findByLabelText(/^Subject/)).toHaveDisplayValue(/^The ticket was not opened on /);
  desk.refused.clear();
  await send();
  await waitFor(() => expect(desk.last('POST', '/tickets')?.evidence?.requestId).toBe('r-1'));
  expect(desk.last('POST', '/tickets')?.draft).toBeUndefined();
});

test('looking at another type takes nothing out of the draft', async () => {
  desk.draft = { type: 'licence', subject: 'Key refused', problem: 'It is.', licenceKey: '••••1F3C' };
  await form('', DRAFT);
  await userEvent.click(await screen.findByRole('radio', { name: /Question/ }));
  await waitFor(() => expect(desk.last('PUT', '/drafts/CB-DRAFT-00001')).toBeDefined(), PATIENT);
  expect(desk.last('PUT', '/drafts/CB-DRAFT-00001')).toMatchObject({
    type: 'question',
    licenceKey: '••••1F3C',
  });
});

test('a draft that the desk refuses says so, at the field and beside the button', async () => {
  desk.draft = { type: 'licence', subject: 'Key refused', problem: 'It is.', licenceKey: '••••1F3C' };
  desk.refused.set('PUT /drafts/CB-DRAFT-00001', {
    type: VALIDATION,
    status: 422,
    errors: [{ pointer: '/licenceKey', detail: 'Give the whole licence key, not its mask.' }],
  });
  await form('', DRAFT);
  await screen.findByLabelText(/^Subject/);
  write(/^Subject/, 'Key refused again');
  expect(
    await screen.findByText(
      'Not saved with the desk: Give the whole licence key, not its mask.',
      {},
      PATIENT,
    ),
  ).toBeVisible();
  expect(screen.getByLabelText(/^Licence key/)).toBeInvalid();
});

test('what the desk refuses of a ticket leads back to the form, to the first field of it', async () => {
  desk.refused.set('POST /tickets', {
    type: VALIDATION,
    status: 422,
    detail: 'Correct what errors names and send the request again.',
    errors: [
      { pointer: '/occurredAt', detail: 'Give a time that has passed.' },
      { pointer: '/licenceKey', detail: 'This key is unknown.' },
    ],
  });
  await form('Licence');
  filled();
  write(/^Licence key/, 'ABCD-1F3C');
  await send();
  expect(
    await screen.findByText('Two fields need a change: When did it happen?, Licence key.'),
  ).toBeVisible();
  expect(screen.queryByText(/Correct what errors names/)).toBeNull();
  await waitFor(() => expect(screen.getByLabelText(/^Licence key/)).toHaveFocus());
  expect(screen.getByText('This key is unknown.')).toBeVisible();
  write(/^Licence key/, 'ABCD-1F3D');
  expect(screen.getByText('One field needs a change: When did it happen?')).toBeVisible();
});

test('coming back from a failed submission puts the focus on its button', async () => {
  desk.refused.set('POST /tickets', { type: 'urn:casebook:problem:unavailable', status: 503 });
  await form('Question');
  filled();
  await send();
  await userEvent.click(await screen.findByRole('button', { name: 'Back to the form' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Open ticket' })).toHaveFocus());
});

test('the checklist hears that there is a licence key, and not which', async () => {
  await form('Licence');
  write(/^Licence key/, 'ABCD-EFGH-1F3C');
  await waitFor(() => expect(desk.last('POST', '/tickets/check')?.licenceKey).toBe('••••'), PATIENT);
});

test('no draft is begun beside or after the ticket that is sent within a second of typing', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await form('Question');
    filled();
    fireEvent.click(screen.getByRole('button', { name: 'Open ticket' }));
    await vi.advanceTimersByTimeAsync(3000);
  } finally {
    vi.useRealTimers();
  }
  const calls = desk.sent.map(({ method, path }) => `${method} ${path}`);
  const made = calls.indexOf('POST /tickets');
  expect(made).toBeGreaterThan(-1);
  expect(calls.slice(made)).not.toContain('POST /drafts');
  // On a slow machine the draft is begun before; then it becomes the ticket.
  expect(desk.sent[made]?.body.draft !== undefined).toBe(calls.includes('POST /drafts'));
});
