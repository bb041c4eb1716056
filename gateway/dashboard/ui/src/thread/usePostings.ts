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
  settle(key: string): void;
}

/** The entries of this thread that are on their way or failed. */
export function usePostings(ticketId: string): Postings {
  const [all, setAll] = useState<Posting[]>(() =>
    unsentOf(ticketId).map((unsent) => ({ ...unsent, uploads: [], leftOver: true })),
  );
  const post = useCallback(
    (body: string, internal: boolean, uploads: Upload[], after: number) => {
      const unsent = { key: crypto.randomUUID(), body, internal, after };
      const posting = { ...unsent, uploads, leftOver: false };
      keepUnsent(ticketId, unsent);
      setAll((before) => [...before, posting]);
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
  return { all, post, settle };
}

/** Whether an entry on its way has already come back in the thread, as a stream may be quicker than the answer. */
export function hasArrived(posting: Posting, entries: Entry[], me: string): boolean {
  return entries.some(
    (e) => e.seq > posting.after && e.author?.id === me && e.body?.trim() === posting.body.trim(),
  );
}
