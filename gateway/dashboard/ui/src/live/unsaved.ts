import { keptName, keptNames } from './kept';

const PREFIX = 'unsaved.';
const REPLY = 'reply.';

/** A text that is being written: a new ticket, or the reply or note on one. */
export type Writing = 'ticket' | `${typeof REPLY}${string}`;

export const replyOn = (ticketId: string): Writing => `${REPLY}${ticketId}`;

/** From the first letter until the desk has it: only this browser has what was typed. */
export function markUnsaved(writing: Writing): void {
  localStorage.setItem(keptName(PREFIX + writing), 'yes');
}

export function markSaved(writing: Writing): void {
  localStorage.removeItem(keptName(PREFIX + writing));
}

/** Whether only this browser has it. */
export function isUnsaved(writing: Writing): boolean {
  return localStorage.getItem(keptName(PREFIX + writing)) !== null;
}

/** What only this browser has, in words. */
export function unsavedTexts(): string[] {
  return keptNames(PREFIX).map((name) => {
    const writing = name.slice(keptName(PREFIX).length);
    return writing.startsWith(REPLY)
      ? `What you are writing on ${writing.slice(REPLY.length)}, not saved yet`
      : 'The new ticket you are writing, not saved yet';
  });
}
