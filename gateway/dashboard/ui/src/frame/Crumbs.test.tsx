// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rendered } from '../rendered';
import { Crumbs } from './Crumbs';

const shown = (at: string) => {
  rendered(<Crumbs />, at);
  return screen.getAllByRole('listitem').map((item) => item.textContent);
};

test('a page of the guide is called by its title', () => {
  expect(shown('/dashboard/help/support-tickets')).toEqual(['Help', 'How to use support tickets']);
});

test('a key of the catalogue is a word, and an id stays an id', () => {
  expect(shown('/dashboard/admin/catalogue/failed_install')).toEqual([
    'Administration',
    'Catalogue',
    'Failed install',
  ]);
});

test('the page itself is the current one', () => {
  expect(shown('/dashboard/support/CB-7K2M9-QXD4T')).toEqual(['Support', 'CB-7K2M9-QXD4T']);
  expect(screen.getByText('CB-7K2M9-QXD4T')).toHaveAttribute('aria-current', 'page');
});
