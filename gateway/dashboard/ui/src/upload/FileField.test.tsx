// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import { rendered } from '../rendered';
import { deskForTests } from './deskForTests';
import { FileField } from './FileField';
import { Upload } from './Upload';
import { useUploads } from './useUploads';

function Files({ start }: { start: Upload[] }) {
  const uploads = useUploads('form');
  const [taken, setTaken] = useState(false);
  if (!taken) {
    setTaken(true);
    uploads.take(start);
  }
  return <FileField uploads={uploads} limit={null} onAdd={() => {}} />;
}

async function withArrivedFile(remove: (id: string) => Promise<void>) {
  const upload = new Upload(new File(['log'], 'debug.log'), { place: 'form' }, deskForTests({ remove }));
  await upload.send('CB-1');
  rendered(<Files start={[upload]} />);
}

test('a file that has arrived is taken back from the desk', async () => {
  const remove = vi.fn(async () => {});
  await withArrivedFile(remove);
  await userEvent.click(screen.getByRole('button', { name: 'Remove debug.log' }));
  await waitFor(() => expect(screen.queryByText('debug.log')).toBeNull());
  expect(remove).toHaveBeenCalledExactlyOnceWith('a1');
});

test('a file the desk does not let go of stays and says so, and can be removed again', async () => {
  const remove = vi.fn(async () => {}).mockRejectedValueOnce(Refusal.unreachable());
  await withArrivedFile(remove);
  const button = screen.getByRole('button', { name: 'Remove debug.log' });
  await userEvent.click(button);
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Not removed\./);
  await userEvent.click(button);
  await waitFor(() => expect(screen.queryByText('debug.log')).toBeNull());
});
