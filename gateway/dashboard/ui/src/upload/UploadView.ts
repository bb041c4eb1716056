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

/** Whether it has arrived and the desk has not checked it yet. */
export function isUnjudged({ phase, attachment }: UploadView): boolean {
  return phase === 'done' && attachment?.state === 'scanning';
}

/** Why the desk did not accept what arrived, in words; null while it did not refuse it. */
export function rejectionOf({ phase, attachment }: UploadView): string | null {
  if (phase !== 'done' || attachment?.state !== 'rejected') return null;
  return attachment.reason ?? 'The desk did not take it.';
}
