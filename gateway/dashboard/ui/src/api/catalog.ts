import { useQuery } from '@tanstack/react-query';
import { typeWord } from '../words/tickets';
import { call } from './http';

/** What the desk offers this person: ticket types with their fields, products, and what the plan opens. */
export interface Catalog {
  types: TicketType[];
  products: { key: string; name: string; retired?: boolean }[];
  capabilities: Record<string, Capability>;
}

export interface TicketType {
  key: string;
  label: string;
  /** The line on its card; may be empty. */
  description: string;
  fields: TypeField[];
  attachments: WantedFile[];
  checklist: ChecklistLine[];
  defaultPriority: Priority;
  allowed: boolean;
  gate: string | null;
  requires: string | null;
  remedy: string | null;
  /** No longer offered to anyone; tickets of the type go on. */
  retired?: boolean;
}

/**
 * A field the form shows for a type. What is filled in has `min` to `max` characters, matches `pattern` as a whole, and
 * is a time that has passed where `past` says so.
 */
export interface TypeField {
  key: string;
  label: string;
  required: boolean;
  min?: number;
  max?: number;
  pattern?: string | null;
  past?: boolean;
}

/** A line of a type's checklist: met when these fields are filled and these files are there. */
export interface ChecklistLine {
  key: string;
  label: string;
  hint: string;
  fields: string[];
  attachments: WantedFile['key'][];
}

/** A kind of file a type calls for. */
export interface WantedFile {
  key: 'screenshot' | 'log';
  label: string;
}

/** Whether something may be done and, if not, what would open it; `limit` in bytes or pieces. */
export interface Capability {
  allowed: boolean;
  gate?: string | null;
  requires?: string | null;
  remedy?: string | null;
  limit?: number | null;
}

export type Priority = 'low' | 'normal' | 'high' | 'urgent';

export function useCatalog() {
  return useQuery({
    queryKey: ['catalog'],
    queryFn: () => call<Catalog>('/catalog'),
    staleTime: 5_000,
    refetchInterval: 60_000,
  });
}

/** The name of an issue type as the catalogue has it now. */
export function useTypeName(): (key: string) => string {
  const types = useCatalog().data?.types;
  return (key) => types?.find((type) => type.key === key)?.label ?? typeWord(key);
}
