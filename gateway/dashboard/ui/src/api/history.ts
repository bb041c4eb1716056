import { call, query } from './http';
import type { Page } from './page';

export interface HistoryFilter {
  from?: string;
  to?: string;
  actor?: string;
  ticket?: string;
  action?: string;
  outcome?: string;
}

export type Outcome = 'accepted' | 'refused' | 'failed';

/** One line of the activity log: who did what to which ticket, when, from which page. */
export interface Act {
  id: string;
  at: string;
  actor: { id: string; name: string; role?: string } | null;
  action: string;
  ticket: { id: string; subject?: string | null } | null;
  outcome: Outcome;
  route: string | null;
  /** What was refused or failed names the problem, the gate where it was one, and the request. */
  problem: string | null;
  gate: string | null;
  requestId: string | null;
  /** The timeline entry that tells the same, and the ticket's version after an act on the ticket itself. */
  seq?: number | null;
  version?: number | null;
}

export const listHistory = (filter: HistoryFilter, cursor?: string) =>
  call<Page<Act>>(`/history${query({ ...filter, cursor, limit: 50 })}`);

export const fetchHistoryCsv = async (filter: HistoryFilter): Promise<Blob> => {
  const answer = await fetch(`/api/v1/history${query({ ...filter })}`, { headers: { Accept: 'text/csv' } });
  if (!answer.ok) throw new Error(`The log could not be exported (${answer.status}).`);
  return answer.blob();
};
