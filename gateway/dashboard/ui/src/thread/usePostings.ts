import { useCallback, useState } from 'react';
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
  post(body: string, internal: boolean, uploads: Upload[]): void;
  settle(key: string): void;
}

/** The entries of this thread that are on their way or failed. */
export function usePostings(ticketId: string): Postings {
  const [all, setAll] = useState<Posting[]>(() =>
    unsentOf(ticketId).map((unsent) => ({ ...unsent, uploads: [], leftOver: true })),
  );
  const post = useCallback(
    (body: string, internal: boolean, uploads: Upload[]) => {
      const posting = { key: crypto.randomUUID(), body, internal, uploads, leftOver: false };
      keepUnsent(ticketId, { key: posting.key, body, internal });
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
