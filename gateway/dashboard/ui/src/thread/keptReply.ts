import { keptName } from '../live/kept';

/** Under what this device keeps the reply or note that someone is writing on a ticket. */
export const keptReplyName = (ticketId: string) => keptName(`reply.${ticketId}`);

/** What is being written on a ticket here and is not sent yet; empty when there is nothing. */
export const keptReply = (ticketId: string) => localStorage.getItem(keptReplyName(ticketId)) ?? '';
