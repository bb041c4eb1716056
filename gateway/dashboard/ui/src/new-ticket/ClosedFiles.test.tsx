// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Capability } from '../api/catalog';
import { rendered } from '../rendered';
import { ClosedFiles } from './ClosedFiles';

const CLOSED: Capability = { allowed: false, gate: 'role', requires: 'role:member', remedy: 'Ask an owner.' };

function shown(capability: Capability) {
  rendered(<ClosedFiles capability={capability} />);
  return screen.getByRole('button', { name: 'Choose files' });
}

test('the way to choose files stays, closed, and says what it needs', () => {
  const button = shown(CLOSED);
  expect(button).toBeDisabled();
  expect(button).toHaveAccessibleDescription('Only members can do this. Ask an owner.');
});

test('where attaching is switched off, that is the reason', () => {
  const button = shown({ ...CLOSED, gate: 'feature', requires: 'feature:attach', remedy: 'Back at noon.' });
  expect(button).toHaveAccessibleDescription('Switched off for now. Back at noon.');
});
