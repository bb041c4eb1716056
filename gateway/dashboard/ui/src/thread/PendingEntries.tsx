import { useSession } from '../api/session';
import type { Entry } from '../api/timeline';
import { PendingEntry } from './PendingEntry';
import { arrivedOf, type Posting, type Postings } from './usePostings';

interface Props {
  ticketId: string;
  postings: Postings;
  entries: Entry[];
  onSent: (entry: Entry) => void;
  onTakeBack: (posting: Posting) => boolean;
}

/** My entries that the desk has not confirmed yet, after those it has. */
export function PendingEntries({ ticketId, postings, entries, onSent, onTakeBack }: Props) {
  const me = useSession().user;
  const arrived = arrivedOf(postings, entries, me.id);
  return postings.all.map((posting) => (
    <PendingEntry
      key={posting.key}
      ticketId={ticketId}
      posting={posting}
      author={me.name}
      arrived={arrived.has(posting.key)}
      onSent={(entry) => {
        onSent(entry);
        postings.settle(posting.key, entry);
      }}
      onTakeBack={() => onTakeBack(posting)}
    />
  ));
}
