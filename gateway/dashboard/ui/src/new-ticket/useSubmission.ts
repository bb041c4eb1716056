import { useCallback, useRef, useState } from 'react';
import type { Ticket, TicketInput } from '../api/tickets';
import { type Action, useAction } from '../api/useAction';
import type { Upload } from '../upload/Upload';
import { ticketOpener } from './ticketOpener';

/** A submission: one action for the ticket, then each file with a state and a retry of its own. */
export interface Submission {
  create: Action<TicketInput, Ticket>;
  begin(input: TicketInput, uploads: Upload[]): void;
  retryFile(upload: Upload): Promise<void>;
}

export function useSubmission(onComplete: (ticket: Ticket) => void): Submission {
  const files = useRef<Upload[]>([]);
  const created = useRef<Ticket | null>(null);
  const finish = useCallback(() => {
    const settled = files.current.every((u) => ['done', 'cancelled'].includes(u.view.get().phase));
    if (settled && created.current) onComplete(created.current);
  }, [onComplete]);
  const onCreated = useCallback(
    async (ticket: Ticket) => {
      created.current = ticket;
      for (const upload of files.current) {
        if (!['done', 'cancelled'].includes(upload.view.get().phase)) await upload.send(ticket.id);
      }
      finish();
    },
    [finish],
  );
  const [open] = useState(ticketOpener);
  const create = useAction(open, onCreated);
  const begin = (input: TicketInput, uploads: Upload[]) => {
    files.current = uploads;
    void create.start(input);
  };
  const retryFile = async (upload: Upload) => {
    if (!created.current) return;
    await upload.send(created.current.id);
    finish();
  };
  return { create, begin, retryFile };
}
