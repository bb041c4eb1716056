// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Ticket } from '../api/tickets';
import { rendered } from '../rendered';
import { CloseDialog } from './CloseDialog';

test('who resolves without a word is asked for one in place', async () => {
  const call = vi.spyOn(globalThis, 'fetch');
  rendered(
    <CloseDialog kind="resolve" ticket={{ id: 'CB-1' } as Ticket} onClose={() => {}} onChanged={() => {}} />,
  );
  const person = userEvent.setup();
  await person.click(await screen.findByRole('button', { name: 'Mark resolved' }));
  const field = screen.getByRole('textbox', { name: /What solved it/ });
  expect(field).toBeInvalid();
  expect(field).toHaveFocus();
  expect(screen.getByText('Say in a line what solved it.')).toBeVisible();
  await person.type(field, 'Cleared the cache');
  expect(screen.queryByText('Say in a line what solved it.')).toBeNull();
  expect(call).not.toHaveBeenCalled();
});
