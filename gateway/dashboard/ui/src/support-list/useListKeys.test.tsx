// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import type { TicketRow } from '../api/tickets';
import { rendered } from '../rendered';
import { useListKeys } from './useListKeys';

const ROWS = [{ id: 'CB-1' }, { id: 'CB-2' }] as TicketRow[];

function List() {
  useListKeys(ROWS, useRef<HTMLInputElement>(null));
  return (
    <>
      <button type="button">All</button>
      {ROWS.map((row) => (
        <div key={row.id} data-ticket={row.id}>
          <a href={`#${row.id}`}>{row.id}</a>
        </div>
      ))}
    </>
  );
}

test('j and k move the focus from row to row, also after a press on a tab', async () => {
  Element.prototype.scrollIntoView ??= () => {};
  rendered(<List />);
  const person = userEvent.setup();
  await person.click(screen.getByRole('button', { name: 'All' }));
  await person.keyboard('j');
  expect(screen.getByRole('link', { name: 'CB-1' })).toHaveFocus();
  await person.keyboard('j');
  expect(screen.getByRole('link', { name: 'CB-2' })).toHaveFocus();
  await person.keyboard('k');
  expect(screen.getByRole('link', { name: 'CB-1' })).toHaveFocus();
});
