// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Attachment } from '../api/attachments';
import { rendered } from '../rendered';
import { deskForTests } from '../upload/deskForTests';
import { Upload } from '../upload/Upload';
import { BegunFile } from './BegunFile';
import { FileStates } from './useFileStates';

vi.mock('../api/session', () => ({ useSession: () => ({ user: { id: 'olivia' } }) }));

async function arrived() {
  const upload = new Upload(new File(['log'], 'debug.log'), { place: 'thread' }, deskForTests());
  upload.found({ id: 'a1', fileName: 'debug.log', size: 3, state: 'scanning' } as Attachment);
  return upload;
}

const shown = (upload: Upload, now: Partial<Attachment>) =>
  rendered(
    <FileStates value={new Map([['a1', { ...upload.view.get().attachment, ...now } as Attachment]])}>
      <ul>
        <BegunFile ticketId="CB-1" upload={upload} />
      </ul>
    </FileStates>,
  );

test('a file that the desk did not accept in the end says why and what to do, and can be removed', async () => {
  shown(await arrived(), { state: 'rejected', reason: 'It contains malware.' });
  expect(screen.getByText(/not accepted · It contains malware\./)).toBeVisible();
  expect(screen.getByText('Remove it, and attach a good copy to a reply.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Remove debug.log' })).toBeVisible();
});

test('one that was accepted is a file like any other', async () => {
  shown(await arrived(), { state: 'ready' });
  expect(screen.getByRole('link', { name: /debug\.log/ })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
