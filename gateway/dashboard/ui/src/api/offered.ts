/** What the desk's services serve beyond the basics; the pages use a part as soon as it is switched on here. */
export const offered = {
  ticketStream: true,
  presence: true,
  sharedStreams: true,
  drafts: true,
  similar: true,
};
