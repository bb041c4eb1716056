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
  /** Lets go of one; the entry is what it became. */
  settle(key: string, entry?: Entry): void;
  /** The ids of the entries that postings became. */
  confirmed: ReadonlySet<string>;
}

/** The entries of this thread that are on their way or failed. */
export function usePostings(ticketId: string): Postings {
  const [all, setAll] = useState<Posting[]>([]);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
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
    (key: string, entry?: Entry) => {
      forgetUnsent(ticketId, key);
      if (entry) setConfirmed((before) => new Set(before).add(entry.id));
      setAll((before) => before.filter((p) => p.key !== key));
    },
    [ticketId],
  );
  return { all, post, take, settle, confirmed };
}

/**
 * The keys of those that have already come back in the thread, as a stream may be quicker than the answer;
 * each entry there stands for one at most.
 */
export function arrivedOf(
  { all, confirmed }: Pick<Postings, 'all' | 'confirmed'>,
  entries: Entry[],
  me: string,
): ReadonlySet<string> {
  const claimed = new Set(confirmed);
  const arrived = new Set<string>();
  for (const posting of all) {
    const entry = entries.find((e) => !claimed.has(e.id) && e.author?.id === me && isOf(posting, e));
    if (!entry) continue;
    claimed.add(entry.id);
    arrived.add(posting.key);
  }
  return arrived;
}

function isOf({ after, internal, body }: Posting, entry: Entry): boolean {
  return entry.seq > after && entry.internal === internal && entry.body?.trim() === body.trim();
}
