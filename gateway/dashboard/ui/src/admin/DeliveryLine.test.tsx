// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Delivery } from '../api/deliveries';
import { Refusal } from '../api/refusal';
import { Toasts } from '../frame/Toasts';
import { dismiss, toasts } from '../frame/toasts';
import { rendered } from '../rendered';
import { DeliveryLine } from './DeliveryLine';

const api = vi.hoisted(() => ({ redeliver: vi.fn() }));
vi.mock('../api/deliveries', () => api);
vi.mock('../api/http', () => ({
  query: ({ role }: { role: string }) => `?role=${role}`,
  call: async (path: string) => ({
    items: path.includes('staff') ? [{ id: 's1', name: 'Sam Sorrel' }] : [{ id: 'c1', name: 'Olivia Oak' }],
  }),
}));
beforeEach(() => {
  vi.resetAllMocks();
  for (const old of toasts.get()) dismiss(old.id);
});

const row = (recipient: string) =>
  ({
    id: recipient,
    channel: 'mail',
    recipient,
    ticketId: 'CB-1',
    state: 'sent',
    attempts: 1,
    createdAt: '2026-11-20T09:00:00.000Z',
  }) as Delivery;

test('a delivery says who it was for and how, by name where that is known', async () => {
  rendered(
    <ul>
      {['s1', 'c1', 'gone'].map((who) => (
        <DeliveryLine key={who} row={row(who)} onChanged={() => undefined} />
      ))}
    </ul>,
  );
  expect(await screen.findByText(/Sam Sorrel/)).toBeVisible();
  expect(await screen.findByText(/Olivia Oak/)).toBeVisible();
  expect(screen.getByText(/gone/)).toBeVisible();
  expect(screen.getAllByText(/E-mail, 1 attempt/)).toHaveLength(3);
});

function dead() {
  const onChanged = vi.fn();
  rendered(
    <>
      <ul>
        <DeliveryLine
          row={{ ...row('s1'), state: 'dead', lastError: '550 no such mailbox' }}
          onChanged={onChanged}
        />
      </ul>
      <Toasts />
    </>,
  );
  return { onChanged, again: () => screen.getByRole('button', { name: 'Send again' }) };
}

test('a mail given up is sent again at a press, and it is said while that runs and when it is done', async () => {
  let answer = (_: unknown) => {};
  api.redeliver.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const { onChanged, again } = dead();
  await userEvent.click(again());
  expect(again()).toBeDisabled();
  expect(again()).toHaveAttribute('data-loading', 'true');
  expect(onChanged).not.toHaveBeenCalled();
  await userEvent.click(again());
  expect(api.redeliver).toHaveBeenCalledTimes(1);
  answer({ id: 's1', state: 'pending' });
  expect(await screen.findByText('Being sent again to Sam Sorrel')).toBeVisible();
  expect(onChanged).toHaveBeenCalledTimes(1);
});

test('a mail that could not be sent again says so and is retried under the same key', async () => {
  api.redeliver.mockRejectedValueOnce(new Refusal('unavailable', 503, {})).mockResolvedValue({});
  const { onChanged, again } = dead();
  await userEvent.click(again());
  expect(await screen.findByRole('alert')).toHaveTextContent('It was not sent again');
  expect(again()).toBeEnabled();
  expect(onChanged).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Retry once' }));
  expect(await screen.findByText('Being sent again to Sam Sorrel')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(api.redeliver.mock.calls[1]).toEqual(api.redeliver.mock.calls[0]);
});
