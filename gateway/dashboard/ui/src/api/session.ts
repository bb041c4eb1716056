import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createStore } from '../live/store';
import { call } from './http';

export type Role = 'owner' | 'member' | 'viewer' | 'agent' | 'lead' | 'admin';

export interface Session {
  user: { id: string; name: string; email: string; role: Role };
  account: { id: string; name: string; plan: string; licence: 'active' | 'expired' } | null;
}

const sessionQuery = { queryKey: ['session'], queryFn: () => call<Session>('/session'), staleTime: 60_000 };

/** Who is signed in; pages below the frame may rely on it being loaded. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

export function useSessionState() {
  return useQuery(sessionQuery);
}

/** Counts refreshes, so that what depends on entitlements can be read again. */
export const refreshes = createStore(0);

/** Re-reads the entitlements from the identity provider. */
export async function refreshSession(): Promise<Session> {
  const session = await call<Session>('/session/refresh', { method: 'POST', key: crypto.randomUUID() });
  refreshes.set(refreshes.get() + 1);
  return session;
}

export function isStaff(session: Session): boolean {
  return session.account === null;
}

export function mayWrite(session: Session): boolean {
  return session.user.role !== 'viewer';
}
