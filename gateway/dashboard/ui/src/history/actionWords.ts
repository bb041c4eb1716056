import { plain } from '../words/tickets';

/** The kinds of acts in the log, as words. */
export const ACTION_WORDS: Record<string, string> = {
  ticket_opened: 'Opened the ticket',
  replied: 'Replied',
  note_added: 'Added an internal note',
  context_requested: 'Asked for details',
  context_answered: 'Answered a question',
  attachment_added: 'Added a file',
  ticket_changed: 'Changed the ticket',
  ticket_assigned: 'Assigned the ticket',
  ticket_resolved: 'Marked it resolved',
  ticket_reopened: 'Reopened it',
  ticket_closed: 'Closed it',
};

export function actionWord(action: string): string {
  return ACTION_WORDS[action] ?? plain(action);
}
