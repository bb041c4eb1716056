const mock = import.meta.env?.MODE === 'mock';

/** What the desk's services serve beyond the basics; the pages use a part as soon as it is switched on here. */
export const offered = {
  ticketStream: false,
  presence: false,
  sharedStreams: false,
  drafts: mock,
  similar: mock,
  contextRequests: mock,
  evidence: mock,
};
