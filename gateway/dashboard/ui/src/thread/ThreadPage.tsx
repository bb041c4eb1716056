import { Drawer } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useCatalog } from '../api/catalog';
import { isStaff, mayWrite, useSession } from '../api/session';
import type { Ticket } from '../api/tickets';
import { requestsOf, waitingRequest } from '../context-request/requests';
import { useKeys } from '../frame/keys';
import { PageSkeleton } from '../frame/PageSkeleton';
import { LoadProblem } from '../problem/LoadProblem';
import type { Upload } from '../upload/Upload';
import { useBrokenOff } from '../upload/useBrokenOff';
import { useUploads } from '../upload/useUploads';
import { sorted } from './begun';
import { EntryList } from './EntryList';
import { OpenedBanner } from './OpenedBanner';
import { PendingEntry } from './PendingEntry';
import { PresenceLine } from './PresenceLine';
import { RatingCard } from './RatingCard';
import { SidePanel } from './SidePanel';
import { ThreadActions } from './ThreadActions';
import { ThreadFoot } from './ThreadFoot';
import { ThreadHeader } from './ThreadHeader';
import classes from './ThreadPage.module.css';
import { byAttachment, Transfers } from './transfers';
import { FileStates, looseFiles, useFileStates } from './useFileStates';
import { hasArrived, usePostings } from './usePostings';
import { usePresence } from './usePresence';
import { useReading } from './useReading';
import { useReplyDraft } from './useReplyDraft';
import { useStayAtEnd } from './useStayAtEnd';
import type { useThread } from './useThread';

/** The thread with its header, composer and side panel. */
export function ThreadPage({ ticket, thread }: { ticket: Ticket; thread: ReturnType<typeof useThread> }) {
  const session = useSession();
  const staff = isStaff(session);
  const entries = thread.timeline.data?.entries ?? [];
  const firstNew = useReading(ticket, thread.timeline.data?.entries, session.user.id);
  const files = useFileStates(ticket, entries);
  const postings = usePostings(ticket.id);
  const may = useCatalog().data?.capabilities;
  const draft = useReplyDraft(ticket.id, mayWrite(session) && ticket.status !== 'closed');
  const uploads = useUploads('reply');
  const [sent, setSent] = useState<Upload[]>([]);
  const [begun, setBegun] = useState<Upload[]>([]);
  useBrokenOff(mayWrite(session) ? ticket.id : null, (found) => {
    const { composer, thread } = sorted(postings.take(found));
    uploads.take(composer);
    setBegun(thread);
  });
  const [panel, setPanel] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const end = useStayAtEnd(entries.length + postings.all.length, firstNew);
  usePresence(ticket.id, draft.text);
  const carried = postings.all.flatMap((posting) => posting.uploads);
  const own = byAttachment([...uploads.all, ...sent, ...carried, ...begun]);
  const write = () => field.current?.focus();
  useKeys(useMemo(() => ({ r: () => field.current?.focus() }), []));
  const requests = useMemo(() => requestsOf(entries), [entries]);
  const waiting = waitingRequest(requests);
  const changed = (now: Ticket) => thread.take({ ticket: now });
  const side = <SidePanel ticket={ticket} entries={entries} staff={staff} onChanged={changed} />;
  return (
    <FileStates value={files}>
      <Transfers value={own}>
        <ThreadHeader
          ticket={ticket}
          staff={staff}
          heardAt={thread.ticket.dataUpdatedAt}
          onPanel={() => setPanel(true)}
        >
          <ThreadActions
            ticket={ticket}
            onReply={write}
            onAnswer={waiting ? () => goTo(waiting.seq) : undefined}
            onChanged={changed}
          />
        </ThreadHeader>
        <OpenedBanner ticket={ticket} />
        <div className={classes.columns}>
          <div className={classes.thread}>
            {thread.timeline.error && !thread.timeline.data ? (
              <LoadProblem
                what="The thread"
                error={thread.timeline.error}
                onRetry={() => thread.timeline.refetch()}
              />
            ) : thread.timeline.isPending ? (
              <PageSkeleton rows={3} />
            ) : (
              <EntryList
                entries={entries}
                firstNew={firstNew}
                staff={staff}
                requesterAccount={ticket.account.name}
                loose={looseFiles(files, entries, new Set(own.keys()))}
                begun={begun.filter((upload) => !upload.view.get().attachment?.entryId)}
                requests={requests}
                card={{
                  ticketId: ticket.id,
                  staff,
                  mayAnswer: may?.reply?.allowed === true && ticket.status !== 'closed',
                  onEntry: (entry) => thread.take({ entry }),
                  onUploads: (more) => setSent((before) => [...before, ...more]),
                }}
              />
            )}
            {postings.all.map((posting) => (
              <PendingEntry
                key={posting.key}
                ticketId={ticket.id}
                posting={posting}
                author={session.user.name}
                arrived={hasArrived(posting, entries, session.user.id)}
                onSent={(entry) => {
                  thread.take({ entry });
                  postings.settle(posting.key);
                }}
                onTakeBack={() => {
                  draft.write([posting.body, draft.text].filter(Boolean).join('\n\n'));
                  postings.settle(posting.key);
                  write();
                }}
              />
            ))}
            {!staff && ticket.status === 'resolved' && (
              <RatingCard ticket={ticket} capability={may?.rate} onChanged={changed} />
            )}
            <div ref={end} />
            <PresenceLine ticketId={ticket.id} />
            <ThreadFoot
              ticket={ticket}
              staff={staff}
              capability={may?.reply}
              attach={may?.attach}
              draft={draft}
              uploads={uploads}
              inputRef={field}
              onAsked={(entry) => thread.take({ entry })}
              onSend={() => {
                postings.post(draft.text, draft.internal, uploads.all, entries.at(-1)?.seq ?? 0);
                setSent((before) => [...before, ...uploads.all]);
                uploads.clear();
                draft.sent();
              }}
            />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else to focus */}
          <aside className={classes.side} aria-label="About this ticket" tabIndex={0}>
            {side}
          </aside>
        </div>
        <Drawer
          opened={panel}
          onClose={() => setPanel(false)}
          position="bottom"
          size="85%"
          title="About this ticket"
        >
          {panel && side}
        </Drawer>
      </Transfers>
    </FileStates>
  );
}

/** Shows an entry and puts the caret into its first field. */
function goTo(seq: number): void {
  const entry = document.getElementById(`entry-${seq}`);
  entry?.scrollIntoView({ block: 'center' });
  entry?.querySelector<HTMLElement>('input:not([hidden]), textarea, button')?.focus({ preventScroll: true });
}
