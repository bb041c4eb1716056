/** Stands before the last characters of a key that the desk keeps and no longer shows. */
const HIDDEN = '••••';

/** What is sent where only the fact counts that there is a key. */
export const SOME_KEY = HIDDEN;

/** Whether this is what the desk shows of a key that it keeps. */
export function isMask(text: string): boolean {
  return text.startsWith(HIDDEN) && text.length <= HIDDEN.length + 4;
}
