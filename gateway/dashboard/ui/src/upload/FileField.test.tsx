// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
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
  const uploads = useUploads('form', 10);
  const [taken, setTaken] = useState(false);
  if (!taken) {
    setTaken(true);
    uploads.take(start);
  }
  return <FileField uploads={uploads} onAdd={uploads.add} />;
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

test('an empty file and one above the limit are left out, each with its reason', async () => {
  rendered(<Files start={[]} />);
  expect(screen.getByText(/Up to 10 B each\./)).toBeVisible();
  const chosen = [
    new File([], 'empty.log'),
    new File(['more than ten'], 'big.log'),
    new File(['a'], 'a.log'),
  ];
  await userEvent.upload(screen.getByTestId('file-input'), chosen);
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Not added: empty.log is empty; big.log has 13 B, and a file may have up to 10 B on your plan.',
  );
  expect(screen.getByText('a.log')).toBeVisible();
});

test('files dropped anywhere on the page go into it', () => {
  rendered(<Files start={[]} />);
  const dataTransfer = { types: ['Files'], files: [new File(['a'], 'a.log')] };
  fireEvent.drop(document.body, { dataTransfer });
  expect(screen.getByText('a.log')).toBeVisible();
});
