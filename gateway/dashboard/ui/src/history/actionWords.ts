import { plain } from '../words/tickets';

/** The kinds of acts in the log, as words. */
export const ACTION_WORDS: Record<string, string> = {
  opened: 'Opened the ticket',
  reply: 'Replied',
  note: 'Added an internal note',
  context_request: 'Asked for details',
  context_answer: 'Answered a question',
  status_changed: 'Changed the status',
  assigned: 'Assigned',
  changed: 'Changed the ticket',
};

export function actionWord(action: string): string {
  return ACTION_WORDS[action] ?? plain(action);
}
