import { type RefObject, useState } from 'react';
import { Link } from 'react-router';
import type { Capability } from '../api/catalog';
import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { AskForm } from '../context-request/AskForm';
import { Notice } from '../problem/Notice';
import { whyNot } from '../problem/requirements';
import type { Uploads } from '../upload/useUploads';
import { ReplyComposer } from './ReplyComposer';
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
  /** A context request was sent. */
  onAsked: (entry: Entry) => void;
}

/** The end of the thread: the composer, or why there is none. */
export function ThreadFoot(props: Props) {
  const { ticket, staff, capability, attach, draft, uploads, inputRef, onSend, onAsked } = props;
  const [asking, setAsking] = useState(false);
  if (ticket.status === 'closed') {
    return (
      <Notice tone="neutral" title={ticket.mergedInto ? 'This ticket was merged' : 'This ticket is closed'}>
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
      </Notice>
    );
  }
  const silent = capability?.allowed === false && (
    <Notice
      tone="neutral"
      title={capability.gate === 'role' ? 'You can read this thread' : 'Replies are closed at the moment'}
    >
      <p>{whyNot(capability)}</p>
    </Notice>
  );
  if (silent && !staff) return silent;
  const choose = (files: File[]) => {
    for (const upload of uploads.add(files)) void upload.send(ticket.id);
  };
  return (
    <>
      {silent}
      <ReplyComposer
        staff={staff}
        noteOnly={Boolean(silent)}
        account={ticket.account.name}
        attach={attach}
        draft={draft}
        uploads={uploads}
        onFiles={choose}
        inputRef={inputRef}
        onSend={onSend}
        onAsking={setAsking}
        ask={
          asking && (
            <AskForm
              ticket={ticket}
              draft={draft}
              inputRef={inputRef}
              onAsked={(entry) => {
                setAsking(false);
                onAsked(entry);
              }}
            />
          )
        }
      />
    </>
  );
}
