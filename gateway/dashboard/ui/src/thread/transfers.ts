import { createContext } from 'react';
import type { Upload } from '../upload/Upload';

/** The files this page is sending, by the id the desk gave them. */
export const Transfers = createContext<ReadonlyMap<string, Upload>>(new Map());

export function byAttachment(uploads: Upload[]): ReadonlyMap<string, Upload> {
  return new Map(
    uploads.flatMap((upload) => {
      const id = upload.view.get().attachmentId;
      return id ? [[id, upload] as const] : [];
    }),
  );
}
