import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCatalog } from '../api/catalog';
import { isStaff, useSession } from '../api/session';
import { assignTicket, type Ticket } from '../api/tickets';
import { useAction } from '../api/useAction';
import { GatedButton } from '../problem/GatedButton';
import { ProblemNotice } from '../problem/ProblemNotice';
import { CloseDialog } from './CloseDialog';

interface Props {
  ticket: Ticket;
  onReply: () => void;
  /** Leads to what support asked for, when something of it is still missing. */
  onAnswer?: () => void;
  onChanged: (ticket: Ticket) => void;
}

/** The actions that fit the state of the ticket; what is not allowed stays visible with its reason. */
export function ThreadActions({ ticket, onReply, onAnswer, onChanged }: Props) {
  const session = useSession();
  const staff = isStaff(session);
  const may = useCatalog().data?.capabilities;
  const [dialog, setDialog] = useState<'resolve' | 'reopen' | null>(null);
  const assign = useAction((me: string, key) => assignTicket(ticket.id, me, key), onChanged);
  if (ticket.status === 'closed') {
    return (
      <Button component={Link} to={`/dashboard/support/new?followUpOf=${ticket.id}&type=${ticket.type}`}>
        Open a follow-up
      </Button>
    );
  }
  const open = ticket.status === 'open' || ticket.status === 'awaiting_customer';
  const asked = !staff && ticket.status === 'awaiting_customer';
  return (
    <>
      {asked && (
        <GatedButton capability={may?.reply} onClick={onAnswer ?? onReply}>
          {onAnswer ? 'Answer' : 'Reply'}
        </GatedButton>
      )}
      {staff && !ticket.assignee && open && (
        <Button loading={assign.phase === 'pending'} onClick={() => assign.start(session.user.id)}>
          Assign to me
        </Button>
      )}
      {open ? (
        <GatedButton capability={may?.resolve} variant="default" onClick={() => setDialog('resolve')}>
          Mark resolved
        </GatedButton>
      ) : (
        <GatedButton capability={may?.reopen} variant="default" onClick={() => setDialog('reopen')}>
          Reopen
        </GatedButton>
      )}
      {assign.failure && (
        <ProblemNotice what="The ticket was not assigned" action={assign} onDismiss={assign.clear} />
      )}
      <CloseDialog kind={dialog} ticket={ticket} onClose={() => setDialog(null)} onChanged={onChanged} />
    </>
  );
}
