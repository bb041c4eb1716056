// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Act } from '../api/history';
import type { Escalation } from '../problem/escalation';
import { rendered } from '../rendered';
import { useEscalation } from './useEscalation';

const { listHistory } = vi.hoisted(() => ({ listHistory: vi.fn() }));
vi.mock('../api/history', () => ({ listHistory }));
vi.mock('../api/session', () => ({ useSession: () => ({ user: { id: 'olivia' } }) }));
beforeEach(() => vi.resetAllMocks());

const SEEN: Escalation = {
  route: '/dashboard/support/CB-1',
  action: 'Your reply was not sent',
  ticket: 'CB-1',
  expected: 'The action succeeds.',
  actual: 'Down.',
  firstFailureAt: '2026-11-20T09:12:00.000Z',
  latestRetryAt: null,
  requestId: 'request-2',
};

const recorded = (requestId: string, at: string) =>
  ({
    id: requestId,
    at,
    actor: { id: 'olivia' },
    action: 'replied',
    ticket: { id: 'CB-1' },
    outcome: 'failed',
    requestId,
  }) as Act;

function Facts({ seen }: { seen: Escalation | null }) {
  const facts = useEscalation(seen);
  return (
    <p>
      {facts?.firstFailureAt} {facts?.latestRetryAt ?? 'no retry'}
    </p>
  );
}

test('a try before the reload is taken from what the desk recorded', async () => {
  listHistory.mockResolvedValue({
    items: [
      recorded('request-2', '2026-11-20T09:12:00.000Z'),
      recorded('request-1', '2026-11-20T09:10:00.000Z'),
    ],
    next: null,
  });
  rendered(<Facts seen={SEEN} />);
  await waitFor(() =>
    expect(screen.getByText('2026-11-20T09:10:00.000Z 2026-11-20T09:12:00.000Z')).toBeVisible(),
  );
  expect(listHistory).toHaveBeenCalledExactlyOnceWith({ actor: 'olivia' });
});

test('an attempt that is not recorded leaves what the page saw', async () => {
  listHistory.mockResolvedValue({ items: [], next: null });
  rendered(<Facts seen={{ ...SEEN, latestRetryAt: '2026-11-20T09:13:00.000Z' }} />);
  await waitFor(() => expect(listHistory).toHaveBeenCalled());
  expect(screen.getByText('2026-11-20T09:12:00.000Z 2026-11-20T09:13:00.000Z')).toBeVisible();
});

test('the log is not asked when there is nothing to look for', () => {
  rendered(<Facts seen={{ ...SEEN, requestId: null }} />);
  rendered(<Facts seen={null} />);
  expect(listHistory).not.toHaveBeenCalled();
});
