import { type Attachment, listAttachments } from '../api/attachments';
import { type DeskPorts, deskPorts } from './deskPorts';
import { heldByATab } from './oneTab';
import type { Place, Shelf, Shelved } from './shelf';
import { Upload } from './Upload';

/** Where a file goes on that this browser knows nothing of. */
export type PlaceOf = (file: Attachment) => Place;

/** A ticket's files that I began on an earlier visit: what has arrived, what goes on, what has to be chosen again. */
export async function brokenOff(
  ticketId: string,
  me: string,
  placeOf: PlaceOf,
  portsFor: DeskPorts = deskPorts,
  list: typeof listAttachments = listAttachments,
): Promise<Upload[]> {
  const { shelf } = portsFor(ticketId);
  const here = await shelf.of(ticketId);
  const there = await list(ticketId).then(
    (page) => page.items.filter((file) => file.uploadedBy?.id === me),
    () => null,
  );
  const pairs = here.map((item) => [item, there?.find((file) => isOf(item, file))] as const);
  const strange = there?.filter((file) => !pairs.some(([, known]) => known === file)) ?? [];
  const held = await heldByATab();
  return [
    ...pairs
      .filter(([item]) => !held.has(item.key))
      .flatMap(([item, file]) => takenUp(item, file, there !== null, shelf)),
    ...strange.flatMap((file) => takenUp(begunElsewhere(ticketId, file, placeOf(file)), file, true, shelf)),
  ].map(([item, file]) => {
    const upload = new Upload(item, undefined, portsFor);
    if (file) upload.found(file);
    return upload;
  });
}

function isOf(item: Shelved, file: Attachment): boolean {
  if (item.attachmentId) return item.attachmentId === file.id;
  return file.state === 'uploading' && file.fileName === item.name && file.size === item.size;
}

type TakenUp = [Shelved, Attachment | undefined];

function takenUp(item: Shelved, file: Attachment | undefined, listed: boolean, shelf: Shelf): TakenUp[] {
  if (file) {
    const settled = file.state !== 'uploading' && (file.entryId || item.place !== 'reply');
    if (settled) void shelf.remove(item.key);
    return [[{ ...item, attachmentId: file.id, sha256: file.sha256 ?? item.sha256 }, file]];
  }
  // What the desk no longer has expired there; it is begun anew from the bytes that are here.
  if (item.file) return [[listed ? { ...item, attachmentId: undefined } : item, undefined]];
  if (listed) void shelf.remove(item.key);
  return [];
}

function begunElsewhere(ticketId: string, file: Attachment, place: Place): Shelved {
  const { id, fileName: name, size, contentType: type } = file;
  return { key: id, ticketId, place, name, size, type, facts: {}, elsewhere: true, at: 0 };
}
