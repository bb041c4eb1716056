// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Attachment } from '../api/attachments';
import { rendered } from '../rendered';
import { LaterFiles } from './LaterFiles';

vi.mock('../api/session', () => ({ useSession: () => ({ user: { id: 'sam' } }) }));

const file = (id: string, uploadedBy: Attachment['uploadedBy']) =>
  ({ id, fileName: `${id}.log`, size: 10, state: 'ready', uploadedBy }) as Attachment;

test('files of no reply stand under the name of who added them', () => {
  const olivia = { id: 'olivia', name: 'Olivia Marsh' };
  const sam = { id: 'sam', name: 'Sam Reyes' };
  rendered(<LaterFiles files={[file('one', olivia), file('two', sam), file('three', olivia)]} />);
  const hers = screen.getByRole('region', { name: 'Added by Olivia Marsh, with no reply so far' });
  expect(within(hers).getAllByRole('link')).toHaveLength(2);
  const mine = screen.getByRole('region', { name: 'Added by you, with no reply so far' });
  expect(within(mine).getByText('two.log')).toBeVisible();
});

test('without such files nothing is said', () => {
  rendered(<LaterFiles files={[]} />);
  expect(screen.queryByRole('region')).toBeNull();
});
