import { keptNames } from '../live/kept';
import { allUnsent } from '../thread/unsent';
import { shelf } from '../upload/shelf';
import { namesAtRisk } from '../upload/Upload';
import { counted } from '../words/amounts';

/** What only this browser has of this person, a line each: what was typed as a reply or a ticket is with the desk. */
export async function lostHere(): Promise<string[]> {
  const kept = (await shelf.unfinished()).map((item) => item.name);
  const files = [...new Set([...kept, ...namesAtRisk()])];
  return [
    ...files.map((name) => `${name}, not uploaded yet`),
    ...line(allUnsent().length, 'reply or note', 'replies or notes'),
    ...line(keptNames('answer.').length, 'answer', 'answers'),
    ...line(keptNames('ask.').length, 'request for details', 'requests for details'),
  ];
}

function line(count: number, one: string, many: string): string[] {
  return count ? [`${counted(count, one, many)}, not sent yet`] : [];
}
