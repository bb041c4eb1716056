// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import { rendered } from '../rendered';
import { TimelineState } from './TimelineState';

const AWAY = new Refusal('unavailable', 503, { title: 'A part of the desk is away' });
const refetch = vi.fn();

test('what was read stays while it cannot be read on, and the page says so', () => {
  rendered(
    <TimelineState timeline={{ data: { entries: [], upTo: 0 }, error: AWAY, refetch }}>
      the entries
    </TimelineState>,
  );
  expect(screen.getByText('the entries')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('New entries cannot be loaded at the moment.');
});

test('nothing is said while all is well', () => {
  rendered(
    <TimelineState timeline={{ data: { entries: [], upTo: 0 }, error: null, refetch }}>
      the entries
    </TimelineState>,
  );
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});
