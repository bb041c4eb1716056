/** What the desk's services serve beyond the basics; the pages use a part as soon as it is switched on here. */
export const offered = {
  ticketStream: false,
  presence: false,
  sharedStreams: false,
  drafts: false,
  similar: false,
  contextRequests: false,
  evidence: false,
};
