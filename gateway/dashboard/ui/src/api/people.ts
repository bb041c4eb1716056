import { call, query } from './http';
import type { PersonRef } from './tickets';

/** Staff who can be assigned or mentioned; staff only. */
export const listStaff = (q?: string) =>
  call<{ items: PersonRef[] }>(`/people${query({ role: 'staff', q })}`);
