import { useQuery } from '@tanstack/react-query';
import { call, query } from './http';
import type { PersonRef } from './tickets';

/** A person of the directory as staff see it. */
export interface Person extends PersonRef {
  accountId: string | null;
  accountName: string | null;
}

/** Members of customer accounts; staff only. */
export const listCustomers = () =>
  call<{ items: Person[] }>(`/people${query({ role: 'customer', limit: 100 })}`);

const NOBODY: PersonRef[] = [];

/** Everyone of the team, for staff to choose from. */
export function useStaff(enabled = true): PersonRef[] {
  const staff = useQuery({ queryKey: ['staff'], queryFn: () => listStaff(), staleTime: 300_000, enabled });
  return staff.data?.items ?? NOBODY;
}

/** Staff who can be assigned or mentioned; staff only. */
export const listStaff = (q?: string) =>
  call<{ items: PersonRef[] }>(`/people${query({ role: 'staff', q })}`);

/** What a person of the directory is called; who is not known keeps the id. For staff. */
export function usePersonName(): (id: string) => string {
  const staff = useQuery({ queryKey: ['staff'], queryFn: () => listStaff(), staleTime: 300_000 });
  const customers = useQuery({ queryKey: ['customers'], queryFn: listCustomers, staleTime: 300_000 });
  const people: PersonRef[] = [...(staff.data?.items ?? []), ...(customers.data?.items ?? [])];
  return (id) => people.find((person) => person.id === id)?.name ?? id;
}
