import type { Attachment } from '../api/attachments';
import type { Refusal } from '../api/refusal';

/** `missing`: begun on an earlier visit, and this page does not have the file. */
export type UploadPhase = 'waiting' | 'sending' | 'missing' | 'checking' | 'failed' | 'done' | 'cancelled';

/** What a page shows of one upload. */
export interface UploadView {
  phase: UploadPhase;
  sent: number;
  problem: Refusal | null;
  attachment: Attachment | null;
  /** Known as soon as the upload was accepted, long before it is finished. */
  attachmentId: string | null;
}
