// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rendered } from '../rendered';
import { moment } from '../words/time';
import { SavedWord } from './SavedWord';

test('an opened draft is the saved one, with its time', () => {
  const at = Date.parse('2026-03-02T10:00:00Z');
  rendered(<SavedWord withDesk={at} onDevice={null} failed={false} />);
  expect(screen.getByText(/^Your saved draft of/)).toHaveTextContent(moment(new Date(at).toISOString()));
});

test('what is typed is saved with the desk, or else on this device', () => {
  const now = Date.now();
  rendered(<SavedWord withDesk={now} onDevice={now} failed={false} />);
  expect(screen.getByText('Saved just now')).toBeVisible();
  rendered(<SavedWord withDesk={now} onDevice={now} failed />);
  expect(screen.getByText('Saved on this device just now')).toBeVisible();
});

test('nothing is said while nothing is saved', () => {
  rendered(<SavedWord withDesk={null} onDevice={null} failed={false} />);
  expect(screen.queryByText(/saved/i)).toBeNull();
});
