import type { TicketRow } from '../api/tickets';

/** What the list shows now: the order a person is reading, and how much of it is out of date. */
export interface Steady {
  rows: TicketRow[];
  updates: number;
}

/**
 * Keeps the order a person is looking at: rows that stay are brought up to date in place,
 * rows that are new or would move are only counted until they are asked for.
 */
export function steady(shown: readonly TicketRow[], fresh: readonly TicketRow[]): Steady {
  const byId = new Map(fresh.map((row) => [row.id, row]));
  const rows = shown.map((row) => byId.get(row.id) ?? row);
  const sameOrder = fresh.length === shown.length && shown.every((row, i) => row.id === fresh[i]?.id);
  if (sameOrder) return { rows, updates: 0 };
  const seenAt = new Map(shown.map((row) => [row.id, row.lastActivityAt]));
  const changed = fresh.filter((row) => seenAt.get(row.id) !== row.lastActivityAt);
  const gone = shown.filter((row) => !byId.has(row.id));
  return { rows, updates: changed.length + gone.length };
}

/** Whether nothing but the tail grew, as when a further page was loaded. */
export function onlyAppended(shown: readonly TicketRow[], fresh: readonly TicketRow[]): boolean {
  return fresh.length > shown.length && shown.every((row, i) => fresh[i]?.id === row.id);
}
