import { call } from './http';

/** An evidence package, from the request to its expiry. */
export interface EvidencePackage {
  id: string;
  edition: 'customer' | 'staff';
  state: 'pending' | 'building' | 'ready' | 'failed' | 'expired';
  /** In percent. */
  progress: number;
  /** Why it could not be built, and what to do; only of a failed one. */
  reason: string | null;
  sha256: string | null;
  size: number | null;
  expiresAt: string | null;
}

export const startEvidence = (ticketId: string, key: string) =>
  call<EvidencePackage>(`/tickets/${ticketId}/evidence`, { method: 'POST', key });

export const readEvidence = (id: string) => call<EvidencePackage>(`/evidence/${id}`);

export const evidenceUrl = (id: string) => `/api/v1/evidence/${id}/content`;
