import { expect, test } from 'vitest';
import type { Act, Outcome } from '../api/history';
import { runOf } from './recordedRun';

const line = (minute: number, outcome: Outcome, more: Partial<Act> = {}): Act => ({
  id: `line-${minute}`,
  at: `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`,
  actor: { id: 'olivia', name: 'Olivia Oak' },
  action: 'replied',
  ticket: { id: 'CB-1', subject: 'Update stops' },
  outcome,
  route: null,
  problem: null,
  gate: null,
  requestId: `request-${minute}`,
  ...more,
});

test('the first failure and the latest retry of the same action are found around a line', () => {
  const acts = [line(12, 'failed'), line(11, 'refused'), line(10, 'failed')];
  for (const act of acts) {
    expect(runOf(act, acts)).toEqual({
      firstFailureAt: '2026-11-20T09:10:00.000Z',
      latestRetryAt: '2026-11-20T09:12:00.000Z',
    });
  }
});

test('a success in between ends the run', () => {
  const act = line(12, 'failed');
  expect(runOf(act, [act, line(11, 'accepted'), line(10, 'failed')])).toEqual({
    firstFailureAt: act.at,
    latestRetryAt: null,
  });
});

test('another person, ticket, action or day is another story', () => {
  const act = line(12, 'failed');
  const others = [
    line(11, 'failed', { actor: { id: 'mike', name: 'Mike Maple' } }),
    line(10, 'failed', { ticket: { id: 'CB-2' } }),
    line(9, 'failed', { action: 'ticket_resolved' }),
    line(8, 'failed', { at: '2026-11-18T09:00:00.000Z' }),
  ];
  expect(runOf(act, [act, ...others])).toEqual({ firstFailureAt: act.at, latestRetryAt: null });
});
