import type { Attachment } from '../api/attachments';
import type { Ticket } from '../api/tickets';
import type { Place } from '../upload/shelf';
import type { Upload } from '../upload/Upload';

/** Where the uploads of an earlier visit go on: in the composer, or in the thread for what was sent without them. */
export function sorted(begun: Upload[]): { composer: Upload[]; thread: Upload[] } {
  const composer = begun.filter((u) => u.place === 'reply' && !u.view.get().attachment?.entryId);
  const thread = begun.filter((u) => !composer.includes(u) && u.view.get().phase !== 'done');
  return { composer, thread };
}

/** Where a file of mine goes on that this browser knows nothing of; my draft names those chosen for a reply. */
export function placeOf(file: Attachment, ticket: Ticket, inDraft: readonly string[]): Place {
  if (file.entryId || file.state === 'rejected') return 'thread';
  if (inDraft.includes(file.id)) return 'reply';
  return file.state === 'uploading' && !isOfTicket(file, ticket) ? 'reply' : 'thread';
}

/** Whether a file that no entry shows came with the form or stands for evidence; others were chosen for a reply. */
export function isOfTicket(file: Attachment, ticket: Ticket): boolean {
  return Boolean(file.slot) || !file.createdAt || Date.parse(file.createdAt) <= Date.parse(ticket.createdAt);
}
