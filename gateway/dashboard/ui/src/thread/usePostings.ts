import { useCallback, useState } from 'react';
import type { Entry } from '../api/timeline';
import type { Upload } from '../upload/Upload';
import { forgetUnsent, keepUnsent, type Unsent, unsentOf } from './unsent';

/** An entry on its way, shown at once. */
export interface Posting extends Unsent {
  uploads: Upload[];
  /** Left over from an earlier visit: it is sent again only when asked. */
  leftOver: boolean;
}

export interface Postings {
  all: Posting[];
  post(body: string, internal: boolean, uploads: Upload[], after: number): void;
  /** Gives the entries of an earlier visit their files back, and answers the uploads that none of them carries. */
  take(begun: Upload[]): Upload[];
  settle(key: string): void;
}

/** The entries of this thread that are on their way or failed. */
export function usePostings(ticketId: string): Postings {
  const [all, setAll] = useState<Posting[]>([]);
  const post = useCallback(
    (body: string, internal: boolean, uploads: Upload[], after: number) => {
      const files = uploads.map((upload) => upload.id);
      const unsent = { key: crypto.randomUUID(), body, internal, after, files };
      const posting = { ...unsent, uploads, leftOver: false };
      keepUnsent(ticketId, unsent);
      setAll((before) => [...before, posting]);
    },
    [ticketId],
  );
  const take = useCallback(
    (begun: Upload[]) => {
      const left = unsentOf(ticketId).map((unsent) => ({
        ...unsent,
        uploads: (unsent.files ?? []).flatMap((id) => begun.find((upload) => upload.id === id) ?? []),
        leftOver: true,
      }));
      setAll((before) => [...left.filter((p) => !before.some((b) => b.key === p.key)), ...before]);
      return begun.filter((upload) => !left.some((posting) => posting.uploads.includes(upload)));
    },
    [ticketId],
  );
  const settle = useCallback(
    (key: string) => {
      forgetUnsent(ticketId, key);
      setAll((before) => before.filter((p) => p.key !== key));
    },
    [ticketId],
  );
  return { all, post, take, settle };
}

/** Whether an entry on its way has already come back in the thread, as a stream may be quicker than the answer. */
export function hasArrived(posting: Posting, entries: Entry[], me: string): boolean {
  return entries.some(
    (e) => e.seq > posting.after && e.author?.id === me && e.body?.trim() === posting.body.trim(),
  );
}
