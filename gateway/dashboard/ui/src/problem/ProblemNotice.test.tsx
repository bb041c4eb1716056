// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import type { Action } from '../api/useAction';
import { rendered } from '../rendered';
import { ProblemNotice } from './ProblemNotice';

function shown(refusal: Refusal, kept?: string, tries = 1) {
  const action: Action<string, string> = {
    phase: 'failed',
    result: null,
    failure: { refusal, firstFailureAt: '', latestRetryAt: null, tries },
    refreshed: false,
    start: vi.fn(),
    retry: vi.fn(),
    refreshAndRetry: vi.fn(),
    clear: vi.fn(),
  };
  rendered(<ProblemNotice what="Your reply was not sent" kept={kept} action={action} />);
  return screen.getByRole('alert');
}

const refused = (detail: string, ...errors: string[]) =>
  new Refusal('validation', 422, {
    detail,
    errors: errors.map((word) => ({ pointer: '/attachmentIds/0', detail: word })),
  });

test('says everything that was wrong, each once', () => {
  const notice = shown(
    refused(
      'Correct what errors names.',
      'bad.txt was not accepted.',
      'bad.txt was not accepted.',
      'Too long.',
    ),
  );
  expect(notice).toHaveTextContent(
    'Your reply was not sentSomething in it has to be changed first. bad.txt was not accepted.Too long.',
  );
});

test('what is said already is not said again', () => {
  expect(shown(refused('Too long.', 'Too long.'))).toHaveTextContent('Your reply was not sentToo long.');
});

test('says once what is kept', () => {
  expect(shown(Refusal.unreachable(), 'What you wrote is kept here.')).toHaveTextContent(
    'Your reply was not sentThe desk could not be reached. What you wrote is kept here.Retry once',
  );
});

test('where nothing else is said, what was typed is kept when the desk could not be reached', () => {
  expect(shown(Refusal.unreachable())).toHaveTextContent(
    'The desk could not be reached. What you typed is kept.',
  );
});

test('without a connection one may always try again, and nothing is escalated', () => {
  const notice = shown(Refusal.unreachable(), undefined, 2);
  expect(notice).toHaveTextContent(/Try again$/);
  expect(screen.queryByText('Escalate')).toBeNull();
});

test('what the desk itself failed at twice is escalated', () => {
  shown(new Refusal('unavailable', 503, {}), undefined, 2);
  expect(screen.getByText('Escalate')).toBeVisible();
  expect(screen.queryByText('Retry once')).toBeNull();
});

test('a size that a gate needs is said in megabytes', () => {
  const gate = new Refusal('gate', 403, {
    detail: 'A file may have up to 10.0 MB.',
    requires: 'attachment_bytes:10000000',
    remedy: 'Compress the file.',
  });
  expect(shown(gate)).toHaveTextContent('Needed: a file of at most 10 MB. Compress the file.');
});

test('what is switched off is tried again, and needs no fresh session', () => {
  const gate = new Refusal('gate', 403, {
    detail: 'Replies are switched off.',
    gate: 'feature',
    requires: 'feature:reply',
    remedy: 'Try again later.',
  });
  const notice = shown(gate);
  expect(notice).toHaveTextContent('Replies are switched off. Try again later.Try again');
  expect(notice).not.toHaveTextContent('Needed');
});

test('where all open tickets are taken, the way leads to them', () => {
  shown(new Refusal('gate', 403, { gate: 'limit', requires: 'limit:open_tickets', remedy: 'Resolve one.' }));
  expect(screen.getByRole('link', { name: 'See your open tickets' })).toHaveAttribute(
    'href',
    '/dashboard/support',
  );
});
