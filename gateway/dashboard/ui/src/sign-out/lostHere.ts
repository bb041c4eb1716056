import { unsaved } from '../admin/edit/unsaved';
import { keptNames } from '../live/kept';
import { unsavedTexts } from '../live/unsaved';
import { allUnsent } from '../thread/unsent';
import { shelf } from '../upload/shelf';
import { namesAtRisk } from '../upload/Upload';
import { counted } from '../words/amounts';

/** What only this browser has of this person, a line each: a reply or a ticket that is being written counts until the desk has it. */
export async function lostHere(): Promise<string[]> {
  const kept = (await shelf.unfinished()).map((item) => item.name);
  const files = [...new Set([...kept, ...namesAtRisk()])];
  return [
    ...files.map((name) => `${name}, not uploaded yet`),
    ...unsavedTexts(),
    ...(unsaved.get().length ? ['What you changed in the administration, not saved yet'] : []),
    ...line(allUnsent().length, 'reply or note', 'replies or notes'),
    ...line(keptNames('answer.').length, 'answer', 'answers'),
    ...line(keptNames('ask.').length, 'request for details', 'requests for details'),
  ];
}

function line(count: number, one: string, many: string): string[] {
  return count ? [`${counted(count, one, many)}, not sent yet`] : [];
}
