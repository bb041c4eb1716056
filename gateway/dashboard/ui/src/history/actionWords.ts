import { plain } from '../words/tickets';

/** The kinds of acts in the log, as words. */
export const ACTION_WORDS: Record<string, string> = {
  ticket_opened: 'Opened the ticket',
  replied: 'Replied',
  note_added: 'Added an internal note',
  context_requested: 'Asked for details',
  context_answered: 'Answered a question',
  context_accepted: 'Accepted an answer',
  context_withdrawn: 'Withdrew a request for details',
  attachment_added: 'Added a file',
  attachment_removed: 'Removed a file',
  evidence_exported: 'Exported the evidence package',
  ticket_changed: 'Changed the ticket',
  ticket_assigned: 'Assigned the ticket',
  ticket_resolved: 'Marked it resolved',
  ticket_reopened: 'Reopened it',
  ticket_closed: 'Closed it',
  rated: 'Rated the help',
};

/** What customers never see in the log. */
export const STAFF_ACTIONS = ['note_added', 'ticket_assigned'];

const TRIED_WORDS: Record<string, string> = {
  ticket_opened: 'open a ticket',
  replied: 'reply',
  note_added: 'add an internal note',
  context_requested: 'ask for details',
  context_answered: 'answer a question',
  context_accepted: 'accept an answer',
  context_withdrawn: 'withdraw a request for details',
  attachment_added: 'add a file',
  attachments: 'finish a file',
  // as replicas of an older version still name them
  delete_attachment: 'delete a file',
  rate: 'rate the help',
  attachment_removed: 'remove a file',
  ticket_changed: 'change the ticket',
  ticket_assigned: 'assign the ticket',
  ticket_resolved: 'mark it resolved',
  ticket_reopened: 'reopen it',
  rated: 'rate the help',
  merge: 'merge it into another ticket',
  evidence_exported: 'export the evidence package',
  drafts: 'save a ticket being written',
  reply_draft: 'save an unsent reply',
  read: 'mark it as read',
  notifications: 'mark notifications as read',
  notification_preferences: 'change what notifies me',
  deliveries: 'send a notification again',
  catalog: 'change the catalogue',
  plans: 'change a plan',
  flags: 'switch a feature',
  evidence: 'export the evidence package',
  context_requests: 'ask for details',
  presence: 'show who is here',
  tickets: 'change the ticket',
  session: 'refresh the session',
};

export function actionWord(action: string): string {
  return ACTION_WORDS[action] ?? plain(action);
}

/** What someone tried, after "Tried to". */
export function triedWord(action: string): string {
  return TRIED_WORDS[action] ?? `do something this page has no name for (${plain(action).toLowerCase()})`;
}
