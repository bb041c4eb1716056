import { Refusal } from '../api/refusal';
import { notAcceptedWord } from './notAccepted';
import type { Upload } from './Upload';
import { rejectionOf } from './UploadView';

/** The ids of files as soon as the desk knows them; their bytes may still be on the way. One it refused is refused here. */
export async function startedIds(uploads: Upload[], ticketId: string): Promise<string[]> {
  const refused = refusedWord(uploads);
  if (refused) throw new Refusal('rejected-file', 422, { detail: refused });
  const ids = await Promise.all(uploads.map((upload) => upload.startedOn(ticketId)));
  return ids.filter((id) => id !== null);
}

/** Which files were not accepted and what to do about them; null when all were. */
export function refusedWord(uploads: Upload[]): string | null {
  const words = uploads.flatMap(({ file, view }) => {
    const reason = rejectionOf(view.get());
    return reason ? [`${notAcceptedWord({ fileName: file.name, reason })} Remove it to send the rest.`] : [];
  });
  return words.join(' ') || null;
}
