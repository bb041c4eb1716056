// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../api/refusal';
import { rendered } from '../rendered';
import { moment } from '../words/time';
import { SavedWord } from './SavedWord';

test('an opened draft is the saved one, with its time', () => {
  const at = Date.parse('2026-03-02T10:00:00Z');
  rendered(<SavedWord withDesk={at} onDevice={null} failure={null} />);
  expect(screen.getByText(/^Your saved draft of/)).toHaveTextContent(moment(new Date(at).toISOString()));
});

test('what is typed is saved with the desk, or else on this device', () => {
  const now = Date.now();
  rendered(<SavedWord withDesk={now} onDevice={now} failure={null} />);
  expect(screen.getByText('Saved just now')).toBeVisible();
  rendered(<SavedWord withDesk={now} onDevice={now} failure={Refusal.unreachable()} />);
  expect(screen.getByText('Saved on this device just now')).toBeVisible();
});

test('what the desk refuses to save is said with its reason', () => {
  const refusal = new Refusal('validation', 422, {
    errors: [{ pointer: '/subject', detail: 'At most 140 characters.' }],
  });
  rendered(<SavedWord withDesk={Date.now()} onDevice={Date.now()} failure={refusal} />);
  expect(screen.getByText('Not saved with the desk: At most 140 characters.')).toBeVisible();
});

test('nothing is said while nothing is saved', () => {
  rendered(<SavedWord withDesk={null} onDevice={null} failure={null} />);
  expect(screen.queryByText(/saved/i)).toBeNull();
});
