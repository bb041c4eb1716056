import { expect, test } from 'vitest';
import { deskForTests } from './deskForTests';
import { startedIds } from './startedIds';
import { Upload } from './Upload';

const FILE = new File(['log'], 'debug.log');
const REJECTED = { state: 'rejected', reason: 'Malware was found in it.' } as never;

test('names the files as soon as the desk knows them, without those that were cancelled', async () => {
  const upload = new Upload(FILE, undefined, deskForTests());
  const cancelled = new Upload(FILE, undefined, deskForTests());
  cancelled.cancel();
  expect(await startedIds([upload, cancelled], 'CB-1')).toEqual(['a1']);
});

test('a file that the desk did not accept stops it, by name', async () => {
  const upload = new Upload(FILE, undefined, deskForTests({ show: async () => REJECTED }));
  await upload.send('CB-1');
  await upload.judge();
  await expect(startedIds([upload], 'CB-1')).rejects.toThrow(
    'debug.log was not accepted: Malware was found in it. Remove it to send the rest.',
  );
  await upload.remove();
  expect(await startedIds([upload], 'CB-1')).toEqual([]);
});
