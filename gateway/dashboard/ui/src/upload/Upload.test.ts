import { expect, test } from 'vitest';
import type { TransferPorts } from './transfer';
import { Upload } from './Upload';

const FILE = new File(['log'], 'debug.log');

function ports(put: TransferPorts['put']): () => TransferPorts {
  return () => ({
    start: async () => ({ id: 'a1', state: 'uploading', partSize: 5, parts: [{ number: 1, url: '/1' }] }),
    fresh: async () => ({ partSize: 5, parts: [{ number: 1, url: '/1' }] }),
    complete: async (id) => ({ id, state: 'scanning' }) as never,
    digest: async () => undefined,
    put,
  });
}

test('waits, sends, and is done', async () => {
  const upload = new Upload(
    FILE,
    {},
    ports(async () => '"e"'),
  );
  expect(upload.view.get().phase).toBe('waiting');
  expect(await upload.send('CB-1')).toBe('done');
  expect(upload.view.get()).toMatchObject({ sent: 3, attachmentId: 'a1' });
});

test('a failure keeps the file and a second try goes on', async () => {
  let tries = 0;
  const upload = new Upload(
    FILE,
    {},
    ports(async () => {
      if (tries++ === 0) throw new Error('gone');
      return '"e"';
    }),
  );
  expect(await upload.send('CB-1')).toBe('failed');
  expect(upload.view.get().problem?.message).toBe('gone');
  expect(await upload.send('CB-1')).toBe('done');
});

test('a cancelled upload ends as cancelled', async () => {
  const upload = new Upload(
    FILE,
    {},
    ports(
      (_url, _bytes, _progress, signal) =>
        new Promise((_, no) => signal.addEventListener('abort', () => no(signal.reason))),
    ),
  );
  const end = upload.send('CB-1');
  await Promise.resolve();
  upload.cancel();
  expect(await end).toBe('cancelled');
});
