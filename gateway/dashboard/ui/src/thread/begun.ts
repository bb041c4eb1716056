import type { Upload } from '../upload/Upload';

/** Where the uploads of an earlier visit go on: in the composer, or in the thread for what was sent without them. */
export function sorted(begun: Upload[]): { composer: Upload[]; thread: Upload[] } {
  const composer = begun.filter((u) => u.place === 'reply' && !u.view.get().attachment?.entryId);
  const thread = begun.filter((u) => !composer.includes(u) && u.view.get().phase !== 'done');
  return { composer, thread };
}
