import { expect, test, vi } from 'vitest';
import type { Draft } from '../api/drafts';
import { escalationHref } from '../problem/escalation';
import { escalated, originOf, startForm } from './prefill';

vi.mock('../live/kept', () => ({ keptName: (name: string) => name }));

const FACTS = {
  route: '/dashboard/support/CB-7K2M9-QXD4T',
  action: 'Your reply was not sent',
  ticket: 'CB-7K2M9-QXD4T',
  expected: 'The action succeeds.',
  actual: 'A part of the desk did not answer.',
  firstFailureAt: '2026-11-20T09:10:00.000Z',
  latestRetryAt: '2026-11-20T09:12:00.000Z',
  requestId: 'request-2',
};

const search = () => new URLSearchParams(escalationHref(FACTS).split('?')[1]);

test('an escalation fills the form with everything that is known', () => {
  const form = startForm(search());
  expect(form).toMatchObject({
    type: 'bug',
    subject: 'Your reply was not sent on CB-7K2M9-QXD4T',
    expected: FACTS.expected,
    actual: FACTS.actual,
    stepsTried: 'Tried once more after the first failure.',
  });
  expect(form.problem).toContain('ticket CB-7K2M9-QXD4T');
  expect(originOf(search(), escalated(search(), null), null)).toEqual({
    route: FACTS.route,
    evidence: {
      action: FACTS.action,
      firstFailureAt: FACTS.firstFailureAt,
      latestRetryAt: FACTS.latestRetryAt,
      requestId: FACTS.requestId,
    },
  });
});

test('nothing is claimed of a retry that was not made', () => {
  const once = new URLSearchParams(escalationHref({ ...FACTS, latestRetryAt: null }).split('?')[1]);
  expect(startForm(once).stepsTried).toBe('');
  expect(startForm(once).problem).not.toContain('again');
});

test('a draft opened later still carries the evidence', () => {
  const draft = {
    id: 'CB-1',
    route: FACTS.route,
    evidence: {
      action: FACTS.action,
      firstFailureAt: FACTS.firstFailureAt,
      latestRetryAt: null,
      requestId: 'r',
    },
    followUpOf: 'CB-2',
  } as Draft;
  const later = new URLSearchParams('draft=CB-1');
  const escalation = escalated(later, draft);
  expect(originOf(later, escalation, draft)).toEqual({
    route: FACTS.route,
    evidence: draft.evidence,
    followUpOf: 'CB-2',
  });
  expect(escalated(later, { id: 'CB-1' } as Draft)).toBeNull();
});
