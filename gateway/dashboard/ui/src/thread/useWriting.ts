import { useState } from 'react';
import { useCatalog } from '../api/catalog';
import { mayWrite, useSession } from '../api/session';
import type { Ticket } from '../api/tickets';
import { fileLimit } from '../upload/sized';
import type { Upload } from '../upload/Upload';
import { useBrokenOff } from '../upload/useBrokenOff';
import { type Uploads, useUploads } from '../upload/useUploads';
import { useAttachmentIds } from '../upload/useViews';
import { placeOf, sorted } from './begun';
import { byAttachment } from './transfers';
import { type Posting, type Postings, usePostings } from './usePostings';
import { type DraftState, useReplyDraft } from './useReplyDraft';

/** All that I write on a ticket: the draft with its files, and what is on its way. */
export interface Writing {
  draft: DraftState;
  uploads: Uploads;
  postings: Postings;
  /** Files of an earlier visit that go on in the thread; null until they are found. */
  begun: Upload[] | null;
  /** The files this page is sending, by the id the desk gave them. */
  own: ReadonlyMap<string, Upload>;
  /** Sends the draft; `after` is the newest entry. */
  send(after: number): void;
  /** Gives an entry that was not sent back to the draft; not while something is written for other readers. */
  takeBack(posting: Posting): boolean;
  /** Whether a list of wanted details is written in place of a reply. */
  asking: boolean;
  ask(now: boolean): void;
  /** Follows files that something else on the page sends. */
  follow(more: Upload[]): void;
}

export function useWriting(ticket: Ticket): Writing {
  const may = mayWrite(useSession());
  const uploads = useUploads('reply', fileLimit(useCatalog().data));
  const postings = usePostings(ticket.id);
  const [sent, setSent] = useState<Upload[]>([]);
  const [asking, ask] = useState(false);
  const [begun, setBegun] = useState<Upload[] | null>(may ? null : []);
  const chosen = useAttachmentIds(uploads.all);
  const draft = useReplyDraft(ticket.id, may && ticket.status !== 'closed', begun && chosen);
  useBrokenOff(
    may && draft.files ? ticket.id : null,
    (file) => placeOf(file, ticket, draft.files ?? []),
    (found) => {
      const { composer, thread } = sorted(postings.take(found));
      uploads.take(composer);
      setBegun(thread);
    },
  );
  const follow = (more: Upload[]) => setSent((before) => [...before, ...more]);
  const carried = postings.all.flatMap((posting) => posting.uploads);
  return {
    draft,
    uploads,
    postings,
    begun: begun?.filter((upload) => !upload.view.get().attachment?.entryId) ?? null,
    own: byAttachment([...uploads.all, ...sent, ...carried, ...(begun ?? [])]),
    send: (after) => {
      postings.post(draft.text, draft.internal, uploads.all, after);
      follow(uploads.all);
      uploads.clear();
      draft.sent();
    },
    takeBack: (posting) => {
      const empty = !draft.text.trim() && uploads.all.length === 0;
      if (!empty && draft.internal !== posting.internal) return false;
      ask(false);
      draft.choose(posting.internal);
      draft.write([posting.body, draft.text.trim() && draft.text].filter(Boolean).join('\n\n'));
      uploads.take(posting.uploads.filter((upload) => upload.view.get().phase !== 'cancelled'));
      postings.settle(posting.key);
      return true;
    },
    asking,
    ask,
    follow,
  };
}
