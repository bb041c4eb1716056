import type { ReactNode, RefObject } from 'react';
import { Link } from 'react-router';
import type { Capability } from '../api/catalog';
import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { AskForm } from '../context-request/AskForm';
import { Notice } from '../problem/Notice';
import { whyNot } from '../problem/requirements';
import type { Uploads } from '../upload/useUploads';
import { PresenceLine } from './PresenceLine';
import { ReplyComposer } from './ReplyComposer';
import classes from './ThreadFoot.module.css';
import type { DraftState } from './useReplyDraft';

interface Props {
  ticket: Ticket;
  staff: boolean;
  capability: Capability | undefined;
  attach: Capability | undefined;
  draft: DraftState;
  uploads: Uploads;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onSend: () => void;
  /** Whether a list of wanted details is written in place of a reply. */
  asking: boolean;
  onAsking: (asking: boolean) => void;
  /** A context request was sent. */
  onAsked: (entry: Entry) => void;
}

const CLOSED = 'Replies are closed at the moment';

/** The end of the thread: the composer, or why there is none. */
export function ThreadFoot(props: Props) {
  const { ticket, staff, capability, attach, draft, uploads, inputRef, onSend, asking, onAsking, onAsked } =
    props;
  const presence = <PresenceLine ticketId={ticket.id} />;
  if (ticket.status === 'closed') {
    return (
      <Instead
        presence={presence}
        title={ticket.mergedInto ? 'This ticket was merged' : 'This ticket is closed'}
      >
        {ticket.mergedInto ? (
          <p>
            It goes on in <Link to={`/dashboard/support/${ticket.mergedInto}`}>{ticket.mergedInto}</Link>.
          </p>
        ) : (
          <p>
            If the issue is back,{' '}
            <Link to={`/dashboard/support/new?followUpOf=${ticket.id}&type=${ticket.type}`}>
              open a follow-up
            </Link>
            ; it will point here.
          </p>
        )}
      </Instead>
    );
  }
  const silent = capability?.allowed === false && {
    title: capability.gate === 'role' ? 'You can read this thread, but not write in it' : CLOSED,
    why: whyNot(capability),
  };
  if (silent && !staff) {
    return (
      <Instead presence={presence} title={silent.title}>
        <p>{silent.why}</p>
      </Instead>
    );
  }
  const choose = (files: File[]) => {
    for (const upload of uploads.add(files)) void upload.send(ticket.id);
  };
  return (
    <ReplyComposer
      staff={staff}
      noteOnly={silent ? `${silent.title}. ${silent.why}` : undefined}
      account={ticket.account.name}
      reopens={!staff && ticket.status === 'resolved'}
      attach={attach}
      draft={draft}
      uploads={uploads}
      onFiles={choose}
      inputRef={inputRef}
      presence={presence}
      onSend={onSend}
      onAsking={onAsking}
      ask={
        asking && (
          <AskForm
            ticket={ticket}
            draft={draft}
            inputRef={inputRef}
            onAsked={(entry) => {
              onAsking(false);
              onAsked(entry);
            }}
          />
        )
      }
    />
  );
}

/** Why nothing can be written, where the composer would stand. */
function Instead({ title, presence, children }: { title: string; presence: ReactNode; children: ReactNode }) {
  return (
    <>
      {presence && <div className={classes.edge}>{presence}</div>}
      <Notice tone="neutral" title={title}>
        {children}
      </Notice>
    </>
  );
}
