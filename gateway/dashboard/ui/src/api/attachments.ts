import { call } from './http';

export type AttachmentState = 'uploading' | 'scanning' | 'ready' | 'rejected';

export interface Attachment {
  id: string;
  fileName: string;
  size: number;
  contentType: string;
  sha256: string | null;
  state: AttachmentState;
  reason: string | null;
  slot?: string | null;
  internal?: boolean;
  uploadedBy?: { id: string; name: string; role?: string };
  thumbnail?: boolean;
  /** The entry it is bound to; null while it stands for itself. */
  entryId?: string | null;
  createdAt?: string;
}

export interface PartUrl {
  number: number;
  url: string;
}

/** A started upload: where each part goes. */
export interface StartedUpload {
  id: string;
  state: AttachmentState;
  partSize: number;
  parts: PartUrl[];
}

/** A started upload that goes on: fresh URLs for what is missing, and what has arrived. */
export interface ContinuedUpload {
  partSize: number;
  parts: PartUrl[];
  uploaded?: StoredPart[];
}

export interface FinishedPart {
  number: number;
  etag: string;
}

export interface StoredPart extends FinishedPart {
  size: number;
}

export interface FileFacts {
  fileName: string;
  size: number;
  contentType: string;
  sha256?: string;
  slot?: string;
  internal?: boolean;
}

export const listAttachments = (ticketId: string) =>
  call<{ items: Attachment[] }>(`/tickets/${ticketId}/attachments?limit=100`);

export const startUpload = (ticketId: string, facts: FileFacts, key: string) =>
  call<StartedUpload>(`/tickets/${ticketId}/attachments`, { method: 'POST', body: facts, key });

export const freshParts = (id: string, key: string) =>
  call<ContinuedUpload>(`/attachments/${id}/parts`, { method: 'POST', key });

export const completeUpload = (id: string, parts: FinishedPart[], key: string) =>
  call<Attachment>(`/attachments/${id}/complete`, { method: 'POST', body: { parts }, key });

export const getAttachment = (id: string) => call<Attachment>(`/attachments/${id}`);

export const deleteAttachment = (id: string) => call<void>(`/attachments/${id}`, { method: 'DELETE' });

export const contentUrl = (id: string) => `/api/v1/attachments/${id}/content`;

export const thumbnailUrl = (id: string) => `/api/v1/attachments/${id}/thumbnail`;
