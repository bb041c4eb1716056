import { asRefusal } from '../api/refusal';
import { createTicket, type Ticket, type TicketInput } from '../api/tickets';
import { toast } from '../frame/toasts';
import { keptReplyName } from '../thread/keptReply';

/** What was sent under a key without an answer: the desk may have opened a ticket with any of it. */
interface Lost {
  key: string;
  inputs: TicketInput[];
}

/**
 * Opens one ticket, also for someone who goes back and changes it after an answer was lost: the key stays the same, so
 * that the desk says whether it opened one already, and which.
 */
export function ticketOpener() {
  let lost: Lost | null = null;
  return async (input: TicketInput, key: string): Promise<Ticket> => {
    const before = lost;
    const used = before?.key ?? key;
    try {
      return await createTicket(input, used);
    } catch (error) {
      const refusal = asRefusal(error);
      if (before && refusal.kind === 'idempotency-conflict') return openedBefore(before, input);
      if (refusal.isPassing) lost = { key: used, inputs: [input, ...(before?.inputs ?? [])] };
      throw error;
    }
  };
}

/** The same words under the same key bring the answer that was lost. */
async function openedBefore({ key, inputs }: Lost, changed: TicketInput): Promise<Ticket> {
  const [sent, ...older] = inputs;
  if (!sent) throw new Error('none of what was sent is what the desk has');
  try {
    const ticket = await createTicket(sent, key);
    keepChanges(ticket.id, sent, changed);
    return ticket;
  } catch (error) {
    if (asRefusal(error).kind !== 'idempotency-conflict') throw error;
    return openedBefore({ key, inputs: older }, changed);
  }
}

function keepChanges(ticketId: string, sent: TicketInput, changed: TicketInput): void {
  const rewritten = changed.problem && changed.problem !== sent.problem ? changed.problem : null;
  if (rewritten) localStorage.setItem(keptReplyName(ticketId), rewritten);
  toast(
    `The ticket was open already, as you sent it first.${rewritten ? ' What you wrote since waits in your reply.' : ''}`,
  );
}
