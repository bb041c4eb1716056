// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { useNotifications } from '../api/notifications';
import { rendered } from '../rendered';
import { Notifications } from './Notifications';

afterEach(() => vi.unstubAllGlobals());

const page = (from: number, to: number, next: string | null) => ({
  items: Array.from({ length: to - from + 1 }, (_, i) => ({
    id: `n${from + i}`,
    event: 'staff_replied',
    ticket: { id: 'CB-7K2M9-QXD4T', subject: `Subject ${from + i}` },
    actor: null,
    summary: 'Sam Sorrel replied',
    link: '/dashboard/support/CB-7K2M9-QXD4T',
    at: '2026-11-20T09:00:00.000Z',
    readAt: null,
  })),
  next,
  unread: 35,
});

test('what is older than the first page is a press away, and then all is shown', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(
      JSON.stringify(path.includes('cursor=c30') ? page(31, 35, null) : page(1, 30, 'c30')),
    );
  });
  rendered(<Notifications />);
  expect(await screen.findAllByRole('listitem')).toHaveLength(30);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('Subject 35')).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(35);
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  expect(asked.at(-1)).toContain('cursor=c30');
});

test('the bell and the list read the newest ones together, once', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(JSON.stringify(page(1, 2, null)));
  });
  const Bell = () => <p>{useNotifications().data?.unread} unread</p>;
  rendered(
    <>
      <Bell />
      <Notifications />
    </>,
  );
  expect(await screen.findAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText('35 unread')).toBeVisible();
  expect(asked).toEqual(['/api/v1/notifications?limit=30']);
});
