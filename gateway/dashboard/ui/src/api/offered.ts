/** What the desk's services serve beyond the basics; the pages use a part as soon as it is switched on here. */
export const offered = {
  streams: false,
  drafts: false,
  similar: false,
  contextRequests: false,
  presence: false,
  evidence: false,
};
