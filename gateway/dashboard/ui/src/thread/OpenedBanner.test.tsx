// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Attachment } from '../api/attachments';
import type { Ticket } from '../api/tickets';
import { rendered } from '../rendered';
import { OpenedBanner } from './OpenedBanner';
import { FileStates } from './useFileStates';

const TICKET = { id: 'CB-1', status: 'open', targets: null } as Ticket;
const file = (id: string, state: string, reason: string | null = null) =>
  ({ id, fileName: `${id}.zip`, state, reason }) as Attachment;

const shown = (...files: Attachment[]) =>
  rendered(
    <FileStates value={new Map(files.map((each) => [each.id, each]))}>
      <OpenedBanner ticket={TICKET} />
    </FileStates>,
    '/dashboard/support/CB-1?opened=1',
  );

test('a file that was not accepted is named with the reason and what can be done', () => {
  shown(file('logs', 'ready'), file('bad', 'rejected', 'It contains malware.'));
  expect(screen.getByText('1 file was not accepted')).toBeVisible();
  expect(screen.getByText('bad.zip was not accepted: It contains malware.')).toBeVisible();
  expect(screen.getByText(/^Support does not get it\. Attach a good copy/)).toBeVisible();
  expect(screen.queryByText(/logs\.zip/)).toBeNull();
});

test('where all were accepted nothing is said of it', () => {
  shown(file('logs', 'ready'), file('more', 'scanning'));
  expect(screen.getByText('Ticket CB-1 is open')).toBeVisible();
  expect(screen.queryByText(/accepted/)).toBeNull();
});

test('once there is an answer it promises none', () => {
  const firstResponse = { dueAt: '2026-11-20T10:00:00Z', metAt: '2026-11-20T09:20:00Z', breached: false };
  const targets = { firstResponse, resolution: firstResponse } as unknown as Ticket['targets'];
  rendered(<OpenedBanner ticket={{ ...TICKET, targets }} />, '/dashboard/support/CB-1?opened=1');
  expect(screen.queryByText('Ticket CB-1 is open')).toBeNull();
});
