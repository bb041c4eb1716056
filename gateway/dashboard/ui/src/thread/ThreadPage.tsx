import { useMemo, useRef, useState } from 'react';
import { useCatalog } from '../api/catalog';
import { isStaff, useSession } from '../api/session';
import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { requestsOf, waitingRequest } from '../context-request/requests';
import { useKeys } from '../frame/keys';
import { EntryList } from './EntryList';
import { goTo } from './goTo';
import { looseFiles } from './loose';
import { NewestButton } from './NewestButton';
import { OpenedBanner } from './OpenedBanner';
import { PendingEntries } from './PendingEntries';
import { RatingCard } from './RatingCard';
import { SidePanel } from './SidePanel';
import { ThreadActions } from './ThreadActions';
import { ThreadColumns } from './ThreadColumns';
import { ThreadFoot } from './ThreadFoot';
import { ThreadHeader } from './ThreadHeader';
import { TimelineState } from './TimelineState';
import { Transfers } from './transfers';
import { FileStates, useFileStates } from './useFileStates';
import { usePresence } from './usePresence';
import { useReading } from './useReading';
import { useSeenNotifications } from './useSeenNotifications';
import { useStayAtEnd } from './useStayAtEnd';
import type { useThread } from './useThread';
import { useWriting } from './useWriting';

/** The thread with its header, composer and side panel. */
export function ThreadPage({ ticket, thread }: { ticket: Ticket; thread: ReturnType<typeof useThread> }) {
  const session = useSession();
  const staff = isStaff(session);
  const may = useCatalog().data?.capabilities;
  const entries = thread.timeline.data?.entries ?? [];
  const firstNew = useReading(ticket, thread.timeline.data?.entries, session.user.id);
  useSeenNotifications(ticket.id);
  const files = useFileStates(ticket, entries);
  const writing = useWriting(ticket);
  const { draft, uploads, postings, own } = writing;
  const [sheet, setSheet] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { end, ...newest } = useStayAtEnd(entries.length, firstNew, postings.all.length);
  usePresence(ticket.id, draft.text, draft.internal);
  const write = () => field.current?.focus();
  useKeys(useMemo(() => ({ r: () => field.current?.focus() }), []));
  const requests = useMemo(() => requestsOf(entries), [entries]);
  const waiting = waitingRequest(requests);
  const changed = (now: Ticket) => thread.take({ ticket: now });
  const added = (entry: Entry) => thread.take({ entry });
  return (
    <FileStates value={files}>
      <Transfers value={own}>
        <ThreadHeader
          ticket={ticket}
          staff={staff}
          heardAt={thread.ticket.dataUpdatedAt}
          onPanel={() => setSheet(true)}
        >
          <ThreadActions
            ticket={ticket}
            onReply={write}
            onAnswer={waiting ? () => goTo(waiting.seq) : undefined}
            onChanged={changed}
          />
        </ThreadHeader>
        <OpenedBanner ticket={ticket} />
        <ThreadColumns
          side={<SidePanel ticket={ticket} entries={entries} staff={staff} onChanged={changed} />}
          sheet={sheet}
          onCloseSheet={() => setSheet(false)}
        >
          <TimelineState timeline={thread.timeline}>
            <EntryList
              entries={entries}
              firstNew={firstNew}
              staff={staff}
              requesterAccount={ticket.account.name}
              loose={looseFiles(ticket, files, entries, new Set(own.keys()))}
              begun={writing.begun}
              requests={requests}
              card={{
                ticketId: ticket.id,
                staff,
                resolved: ticket.status === 'resolved',
                mayAnswer: may?.reply?.allowed === true && ticket.status !== 'closed',
                onEntry: added,
                onUploads: writing.follow,
              }}
            />
          </TimelineState>
          <PendingEntries
            ticketId={ticket.id}
            postings={postings}
            entries={entries}
            onSent={added}
            onTakeBack={(posting) => {
              const taken = writing.takeBack(posting);
              if (taken) write();
              return taken;
            }}
          />
          {!staff && ticket.status === 'resolved' && (
            <RatingCard ticket={ticket} capability={may?.rate} onChanged={changed} />
          )}
          <div ref={end} />
          <NewestButton {...newest} />
          <ThreadFoot
            ticket={ticket}
            staff={staff}
            capability={may?.reply}
            attach={may?.attach}
            draft={draft}
            uploads={uploads}
            inputRef={field}
            asking={writing.asking}
            onAsking={writing.ask}
            onAsked={added}
            onSend={() => writing.send(entries.at(-1)?.seq ?? 0)}
          />
        </ThreadColumns>
      </Transfers>
    </FileStates>
  );
}
