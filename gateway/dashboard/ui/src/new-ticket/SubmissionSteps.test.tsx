// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Attachment } from '../api/attachments';
import type { Ticket, TicketInput } from '../api/tickets';
import type { Action } from '../api/useAction';
import { rendered } from '../rendered';
import { deskForTests } from '../upload/deskForTests';
import { Upload } from '../upload/Upload';
import { SubmissionSteps } from './SubmissionSteps';

const CREATED = { phase: 'done', result: { id: 'CB-1' }, failure: null } as unknown as Action<
  TicketInput,
  Ticket
>;

function arrived(name: string, more: Partial<Attachment>) {
  const upload = new Upload(new File(['log'], name), { place: 'form' }, deskForTests());
  upload.found({ id: name, fileName: name, size: 3, reason: null, ...more } as Attachment);
  return upload;
}

const shown = (...uploads: Upload[]) =>
  rendered(
    <SubmissionSteps
      create={CREATED}
      uploads={uploads}
      onRetryFile={() => {}}
      onRemoveFile={() => {}}
      onBack={() => {}}
    />,
  );

test('a file that was not accepted is named among the steps, with what can be done', () => {
  shown(
    arrived('debug.log', { state: 'ready' }),
    arrived('run.exe', { state: 'rejected', reason: 'Programs are refused.' }),
  );
  expect(screen.getByText('Sending files, 1 file not accepted')).toBeVisible();
  expect(screen.getByText('run.exe was not accepted: Programs are refused.')).toBeVisible();
  expect(screen.getByText(/a good copy can be attached to a reply there/)).toBeVisible();
});

test('where all were accepted nothing is said of it', () => {
  shown(arrived('debug.log', { state: 'ready' }));
  expect(screen.getByText('Sending files')).toBeVisible();
  expect(screen.queryByText(/accepted/)).toBeNull();
});
