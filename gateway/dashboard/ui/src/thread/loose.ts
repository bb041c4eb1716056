import type { Attachment } from '../api/attachments';
import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { isOfTicket } from './begun';
import type { FileStatesMap } from './useFileStates';

/** Files that no entry carries: the ticket's own, and those that came later and are in no reply yet. */
export interface Loose {
  own: Attachment[];
  later: Attachment[];
}

/** `mine` are those that this page shows elsewhere. What somebody is still sending for a reply is theirs alone. */
export function looseFiles(
  ticket: Ticket,
  files: FileStatesMap,
  entries: Entry[],
  mine: ReadonlySet<string>,
): Loose {
  const carried = new Set(entries.flatMap((e) => e.attachments.map((a) => a.id)));
  const loose = [...files.values()].filter(
    (file) => !file.entryId && !carried.has(file.id) && !mine.has(file.id),
  );
  const own = loose.filter((file) => isOfTicket(file, ticket));
  return { own, later: loose.filter((file) => !own.includes(file) && file.state !== 'uploading') };
}
