// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { BEGUN, deskForTests } from './deskForTests';
import { Upload } from './Upload';
import { UploadLine } from './UploadLine';

test('an unfinished file asks for the same file, refuses another, and goes on', async () => {
  const digest = vi.fn(async () => 'cafe').mockResolvedValueOnce('beef');
  const upload = new Upload(BEGUN, undefined, deskForTests({ digest }));
  rendered(<UploadLine upload={upload} onRemove={vi.fn()} />);
  expect(screen.getByRole('button', { name: 'Choose the same file to go on with debug.log' })).toBeVisible();
  await userEvent.upload(screen.getByTestId('same-file'), new File(['Log'], 'debug.log'));
  expect(await screen.findByRole('alert')).toHaveTextContent('This is another file');
  await userEvent.upload(screen.getByTestId('same-file'), new File(['log'], 'debug.log'));
  expect(await screen.findByText('3 B, uploaded')).toBeVisible();
});

test('a file begun elsewhere says so, and can be removed instead', async () => {
  const onRemove = vi.fn();
  const upload = new Upload({ ...BEGUN, elsewhere: true }, undefined, deskForTests());
  rendered(<UploadLine upload={upload} onRemove={onRemove} />);
  expect(screen.getByText(/^Begun on another device, or before you signed out/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove debug.log' }));
  expect(onRemove).toHaveBeenCalledOnce();
});

test('what has arrived can be taken back only while nothing carries it', async () => {
  const upload = new Upload(new File(['log'], 'debug.log'), undefined, deskForTests());
  await upload.send('CB-1');
  rendered(<UploadLine upload={upload} onRemove={vi.fn()} />);
  expect(screen.queryByRole('button')).toBeNull();
  rendered(<UploadLine upload={upload} removable onRemove={vi.fn()} />);
  expect(screen.getByRole('button', { name: 'Remove debug.log' })).toBeVisible();
});

test('a file that the desk did not accept says why, and can be removed wherever it stands', async () => {
  const rejected = { state: 'rejected', reason: 'Malware was found in it.' } as never;
  const upload = new Upload(
    new File(['log'], 'debug.log'),
    undefined,
    deskForTests({ show: async () => rejected }),
  );
  await upload.send('CB-1');
  await upload.judge();
  rendered(<UploadLine upload={upload} onRemove={vi.fn()} />);
  expect(screen.getByText('Not accepted: Malware was found in it.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Remove debug.log' })).toBeVisible();
});
