// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { Tabs } from './Tabs';
import type { ListState } from './useListState';
import { viewsFor } from './views';

test('a tab says how many tickets it holds, and nothing when there are none', () => {
  const views = viewsFor(false);
  const state = { views, view: views[0], choose: vi.fn() } as unknown as ListState;
  rendered(<Tabs state={state} counts={{ open: 3, waiting: 0 }} pressing="waiting" />);
  expect(screen.getByRole('button', { name: 'Open 3' })).toHaveAttribute('aria-current', 'true');
  expect(screen.getByRole('button', { name: 'Waiting for you' })).toBeVisible();
});
