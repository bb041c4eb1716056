import { expect, test, vi } from 'vitest';
import { BEGUN, deskForTests, shelfForTests } from './deskForTests';
import { Upload, uploadsAtRisk } from './Upload';

const FILE = new File(['log'], 'debug.log');
const FORM = { place: 'form' } as const;

test('waits, sends, and is done', async () => {
  const upload = new Upload(FILE, FORM, deskForTests());
  expect(upload.view.get().phase).toBe('waiting');
  expect(await upload.send('CB-1')).toBe('done');
  expect(upload.view.get()).toMatchObject({ sent: 3, attachmentId: 'a1' });
});

test('a failure keeps the file and a second try goes on', async () => {
  const put = vi.fn(async () => '"e"').mockRejectedValueOnce(new Error('gone'));
  const upload = new Upload(FILE, FORM, deskForTests({ put }));
  expect(await upload.send('CB-1')).toBe('failed');
  expect(upload.view.get().problem?.message).toBe('gone');
  expect(await upload.send('CB-1')).toBe('done');
});

test('a cancelled upload ends as cancelled and leaves the shelf', async () => {
  const shelf = shelfForTests();
  const hang = (_url: string, _bytes: Blob, _progress: unknown, signal: AbortSignal) =>
    new Promise<string>((_, no) => signal.addEventListener('abort', () => no(signal.reason)));
  const upload = new Upload(FILE, FORM, deskForTests({ put: hang }, shelf));
  const end = upload.send('CB-1');
  await Promise.resolve();
  upload.cancel();
  expect(await end).toBe('cancelled');
  await vi.waitFor(() => expect(shelf.items.size).toBe(0));
});

test('one cancelled while the desk begins it is taken back there, once', async () => {
  let begin: (begun: object) => void = () => {};
  const start = () => new Promise<never>((resolve) => (begin = resolve as typeof begin));
  const put = vi.fn();
  const remove = vi.fn(async () => {});
  const upload = new Upload(FILE, FORM, deskForTests({ start, put, remove }));
  const end = upload.send('CB-1');
  await vi.waitFor(() => expect(begin.length).toBe(1));
  upload.cancel();
  expect(remove).not.toHaveBeenCalled();
  begin({ id: 'a1', partSize: 5, parts: [{ number: 1, url: '/1' }] });
  expect(await end).toBe('cancelled');
  expect(remove).toHaveBeenCalledExactlyOnceWith('a1');
  expect(put).not.toHaveBeenCalled();
});

test('one cancelled while the desk closes it is taken back there, once', async () => {
  let close: (attachment: object) => void = () => {};
  const complete = () => new Promise<never>((resolve) => (close = resolve as typeof close));
  const remove = vi.fn(async () => {});
  const upload = new Upload(FILE, FORM, deskForTests({ complete, remove }));
  const end = upload.send('CB-1');
  await vi.waitFor(() => expect(close.length).toBe(1));
  upload.cancel();
  close({ id: 'a1', state: 'scanning' });
  expect(await end).toBe('cancelled');
  expect(remove).toHaveBeenCalledExactlyOnceWith('a1');
});

test('the browser keeps the file until it has arrived', async () => {
  const shelf = shelfForTests();
  let finish: (etag: string) => void = () => {};
  const put = () => new Promise<string>((resolve) => (finish = resolve));
  const upload = new Upload(FILE, FORM, deskForTests({ put }, shelf));
  const end = upload.send('CB-1');
  await vi.waitFor(() =>
    expect(shelf.items.get(upload.id)).toMatchObject({ attachmentId: 'a1', sha256: 'cafe' }),
  );
  expect(shelf.items.get(upload.id)?.file).toBe(FILE);
  expect(uploadsAtRisk()).toBe(false);
  finish('"e"');
  await end;
  await vi.waitFor(() => expect(shelf.items.get(upload.id)?.file).toBeUndefined());
});

test('leaving the page is a risk where the browser has no room', async () => {
  const shelf = { ...shelfForTests(), put: async () => false };
  const upload = new Upload(FILE, FORM, deskForTests({ put: () => new Promise(() => {}) }, shelf));
  void upload.send('CB-1');
  await vi.waitFor(() => expect(upload.view.get().attachmentId).toBe('a1'));
  expect(uploadsAtRisk()).toBe(true);
  upload.cancel();
});

test('without the file it says how much has arrived', async () => {
  const fresh = async () => ({ partSize: 2, parts: [], uploaded: [{ number: 1, etag: 'x', size: 2 }] });
  const upload = new Upload(BEGUN, undefined, deskForTests({ fresh }));
  upload.again();
  await vi.waitFor(() => expect(upload.view.get()).toMatchObject({ phase: 'missing', sent: 2 }));
});

test('the same file chosen again goes on with what is missing', async () => {
  const start = vi.fn();
  const upload = new Upload(BEGUN, undefined, deskForTests({ start }));
  await upload.choose(FILE);
  expect(upload.view.get().phase).toBe('done');
  expect(start).not.toHaveBeenCalled();
});

test.each([
  ['it is called other.log', new File(['log'], 'other.log'), 'cafe'],
  ['it has 4 bytes instead of 3', new File(['logs'], 'debug.log'), 'cafe'],
  ['its content has changed', new File(['Log'], 'debug.log'), 'beef'],
])('another file is refused: %s', async (why, file, digest) => {
  const put = vi.fn();
  const upload = new Upload(BEGUN, undefined, deskForTests({ put, digest: async () => digest }));
  await upload.choose(file);
  expect(upload.view.get().phase).toBe('missing');
  expect(upload.view.get().problem?.message).toContain(why);
  expect(put).not.toHaveBeenCalled();
});
