// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { useListState } from './useListState';

const at = (address: string) => ({
  wrapper: ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  ),
});

test('an id is looked for whatever tab and filters are chosen', () => {
  const { result } = renderHook(() => useListState(false), at('/?view=resolved&type=bug&q=7k2m9qxd4t'));
  expect(result.current.filter).toEqual({ q: 'CB-7K2M9-QXD4T' });
});

test('words that a tab does not hold can be looked for in every ticket', () => {
  const { result } = renderHook(() => useListState(false), at('/?view=open&type=bug&q=Debian'));
  expect(result.current.filter).toMatchObject({ q: 'Debian', type: 'bug' });
  act(() => result.current.searchAll());
  expect(result.current.view.key).toBe('all');
  expect(result.current.filter).toEqual({ q: 'Debian' });
});

test('a tab that is pressed while words are on their way keeps both', () => {
  const { result } = renderHook(() => useListState(false), at('/?q=CB-1&type=bug'));
  act(() => {
    const { choose } = result.current;
    choose('view', 'resolved');
    choose('q', 'Debian');
  });
  expect(result.current.view.key).toBe('resolved');
  expect(result.current.filter).toMatchObject({ q: 'Debian', type: 'bug' });
});
