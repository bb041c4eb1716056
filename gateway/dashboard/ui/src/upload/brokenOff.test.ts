import { expect, test, vi } from 'vitest';
import type { Attachment } from '../api/attachments';
import { brokenOff } from './brokenOff';
import { deskForTests, shelfForTests } from './deskForTests';
import type { Place, Shelved } from './shelf';

const FILE = new File(['log'], 'debug.log');

function shelved(change: Partial<Shelved>): Shelved {
  const { name, size, type } = FILE;
  return { key: 'u1', ticketId: 'CB-1', place: 'reply', name, size, type, facts: {}, at: 0, ...change };
}

function file(change: Partial<Attachment>): Attachment {
  const known = { id: 'a1', fileName: 'debug.log', size: 3, contentType: 'text/plain', sha256: 'cafe' };
  return { ...known, state: 'uploading', reason: null, uploadedBy: { id: 'me', name: 'Me' }, ...change };
}

async function found(here: Shelved[], there: Attachment[] | null, place: Place = 'thread') {
  const shelf = shelfForTests(here);
  const list = async () => {
    if (there === null) throw new Error('not reachable');
    return { items: there };
  };
  const start = vi.fn(async () => ({ id: 'a2', state: 'uploading' as const, partSize: 5, parts: [] }));
  const uploads = await brokenOff('CB-1', 'me', () => place, deskForTests({ start }, shelf), list);
  return { uploads, shelf, start, views: uploads.map((upload) => upload.view.get()) };
}

test('a file that the browser kept goes on with the upload it began', async () => {
  const { uploads, start } = await found([shelved({ attachmentId: 'a1', file: FILE })], [file({})]);
  expect(await uploads[0]?.send('CB-1')).toBe('done');
  expect(start).not.toHaveBeenCalled();
});

test('an upload whose start was never confirmed finds what the desk made of it', async () => {
  const { views } = await found([shelved({ file: FILE })], [file({})]);
  expect(views).toMatchObject([{ phase: 'waiting', attachmentId: 'a1' }]);
});

test('a file begun on another device has to be chosen again', async () => {
  const { views, uploads } = await found([], [file({})], 'reply');
  expect(views).toMatchObject([{ phase: 'missing', attachmentId: 'a1' }]);
  expect(uploads).toMatchObject([{ file: { name: 'debug.log' }, place: 'reply', elsewhere: true }]);
});

test('what expired at the desk is begun anew from the kept file', async () => {
  const { uploads, start } = await found([shelved({ attachmentId: 'a1', file: FILE })], []);
  expect(await uploads[0]?.send('CB-1')).toBe('done');
  expect(start).toHaveBeenCalled();
});

test('what has arrived is known, and leaves the shelf once an entry shows it', async () => {
  const here = [shelved({ attachmentId: 'a1' }), shelved({ key: 'u2', attachmentId: 'a2' })];
  const { views, shelf } = await found(here, [
    file({ state: 'ready' }),
    file({ id: 'a2', state: 'ready', entryId: 'e1' }),
  ]);
  expect(views.map((view) => view.phase)).toEqual(['done', 'done']);
  expect([...shelf.items.keys()]).toEqual(['u1']);
});

test('files of others are not mine to go on with', async () => {
  const { uploads } = await found([], [file({ uploadedBy: { id: 'mike', name: 'Mike' } })]);
  expect(uploads).toEqual([]);
});

test('while the desk cannot be asked, the kept file waits with the upload it began', async () => {
  const { views } = await found([shelved({ attachmentId: 'a1', file: FILE })], null);
  expect(views).toMatchObject([{ phase: 'waiting', attachmentId: 'a1' }]);
});
