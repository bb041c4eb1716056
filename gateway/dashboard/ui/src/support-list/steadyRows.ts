import type { TicketRow } from '../api/tickets';

/** The lists that stand below one another on a page. */
export type Lists = readonly (readonly TicketRow[])[];

/** What the lists show now: the order a person is reading, and how many tickets have another place by now. */
export interface Steady {
  lists: Lists;
  updates: number;
}

/**
 * Keeps the order a person is looking at: rows that stay are brought up to date in place,
 * those that are new or would move are only counted until they are asked for.
 * A ticket that went from one list to another is one of these, and stays as the heading above it has it.
 */
export function steady(shown: Lists, fresh: Lists): Steady {
  const lists = shown.map((rows, i) => {
    const now = new Map(fresh[i]?.map((row) => [row.id, row]));
    return rows.map((row) => now.get(row.id) ?? row);
  });
  if (shown.every((rows, i) => sameOrder(rows, fresh[i] ?? []))) return { lists, updates: 0 };
  const moved = fresh.flatMap((rows, i) => {
    const seenAt = new Map(shown[i]?.map((row) => [row.id, row.lastActivityAt]));
    return rows.filter((row) => seenAt.get(row.id) !== row.lastActivityAt);
  });
  const there = new Set(fresh.flat().map((row) => row.id));
  const gone = shown.flat().filter((row) => !there.has(row.id));
  return { lists, updates: new Set([...moved, ...gone].map((row) => row.id)).size };
}

/** Whether nothing but the end of the last list grew, as when a further page was loaded, or the first rows came. */
export function onlyGrew(shown: Lists, fresh: Lists): boolean {
  if (fresh.flat().length <= shown.flat().length) return false;
  if (!shown.flat().length) return true;
  const last = shown.length - 1;
  return shown.every((rows, i) =>
    sameOrder(rows, (fresh[i] ?? []).slice(0, i < last ? undefined : rows.length)),
  );
}

function sameOrder(rows: readonly TicketRow[], others: readonly TicketRow[]): boolean {
  return rows.length === others.length && rows.every((row, i) => row.id === others[i]?.id);
}
