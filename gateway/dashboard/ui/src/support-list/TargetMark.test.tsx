// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rendered } from '../rendered';
import { TargetMark } from './TargetMark';

const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const target = (minutes: number, state = 'running', metAt: string | null = null) => ({
  dueAt: at(minutes),
  metAt,
  state,
});

test('the first reply is next until it was given, amber under an hour', () => {
  rendered(<TargetMark status="open" targets={{ firstResponse: target(40), resolution: target(6000) }} />);
  expect(screen.getByText('First reply in 40 min')).toHaveAttribute('data-tone', 'amber');
});

test('then the solution, which waits while the customer does', () => {
  const resolution = target(6000, 'paused');
  const targets = { firstResponse: target(-40, 'met', at(-50)), resolution };
  rendered(<TargetMark status="awaiting_customer" targets={targets} />);
  expect(screen.getByText('Solution paused')).toBeVisible();
});
