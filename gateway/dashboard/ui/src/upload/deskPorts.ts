import { completeUpload, deleteAttachment, freshParts, getAttachment, startUpload } from '../api/attachments';
import { digestAside } from './digestAside';
import { put } from './put';
import { type Shelf, shelf } from './shelf';
import type { TransferPorts } from './transfer';

/** What an upload to a ticket needs: the desk's calls, the object store, and the browser's shelf. */
export interface Ports extends TransferPorts {
  /** Takes a file away from the desk. */
  remove(id: string): Promise<void>;
  shelf: Shelf;
}

export type DeskPorts = (ticketId: string) => Ports;

export const deskPorts: DeskPorts = (ticketId) => ({
  start: (facts, key) => startUpload(ticketId, facts, key),
  fresh: freshParts,
  complete: completeUpload,
  show: getAttachment,
  remove: deleteAttachment,
  put,
  digest: digestAside,
  shelf,
});
