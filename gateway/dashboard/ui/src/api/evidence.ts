import { call } from './http';

/** An evidence package on its way or ready. */
export interface EvidencePackage {
  id: string;
  state: 'pending' | 'building' | 'ready' | 'failed';
  progress: number;
  sha256: string | null;
}

export const startEvidence = (ticketId: string, key: string) =>
  call<EvidencePackage>(`/tickets/${ticketId}/evidence`, { method: 'POST', key });

export const readEvidence = (id: string) => call<EvidencePackage>(`/evidence/${id}`);

export const evidenceUrl = (id: string) => `/api/v1/evidence/${id}/content`;
