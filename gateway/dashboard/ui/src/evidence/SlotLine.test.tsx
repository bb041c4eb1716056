// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Attachment } from '../api/attachments';
import { rendered } from '../rendered';
import { SlotLine } from './SlotLine';
import { SLOTS } from './slots';

const REFUSED = {
  id: 'a1',
  fileName: 'list.exe',
  state: 'rejected',
  reason: 'Programs are refused.',
} as Attachment;
const FILE = { id: 'a2', fileName: 'list.png', state: 'ready' } as Attachment;

const shown = (file?: Attachment) =>
  rendered(
    <ul>
      <SlotLine
        slot={SLOTS[0]}
        ticketId="CB-1"
        file={file}
        refused={REFUSED}
        capability={{ allowed: true }}
      />
    </ul>,
  );

test('a place whose file was not accepted names it, and takes another', () => {
  shown();
  expect(
    screen.getByText('list.exe was not accepted: Programs are refused. Add another file.'),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add file for List context' })).toBeVisible();
});

test('once another fills it, the refused one is not spoken of', () => {
  shown(FILE);
  expect(screen.getByRole('link', { name: 'list.png' })).toBeVisible();
  expect(screen.queryByText(/not accepted/)).toBeNull();
});
