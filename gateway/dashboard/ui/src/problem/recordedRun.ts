import type { Act } from '../api/history';

/** When an action failed first, and when it was tried last. */
export interface Run {
  firstFailureAt: string;
  latestRetryAt: string | null;
}

/** Tries that lie further apart are two stories. */
const LONGEST = 24 * 60 * 60_000;

/**
 * The run of failed tries that a line of the log belongs to: the same person, action and ticket, without a success in
 * between.
 */
export function runOf(act: Act, acts: Act[]): Run {
  const alike = acts
    .filter((other) => other.id === act.id || sameTry(act, other))
    .sort((a, b) => at(a) - at(b));
  const place = alike.findIndex((other) => other.id === act.id);
  let first = place;
  while (first > 0 && failed(alike[first - 1])) first--;
  let last = place;
  while (failed(alike[last + 1])) last++;
  return {
    firstFailureAt: alike[first]?.at ?? act.at,
    latestRetryAt: last > first ? (alike[last]?.at ?? null) : null,
  };
}

function sameTry(act: Act, other: Act): boolean {
  return (
    other.actor?.id === act.actor?.id &&
    other.action === act.action &&
    other.ticket?.id === act.ticket?.id &&
    Math.abs(at(other) - at(act)) <= LONGEST
  );
}

const failed = (act: Act | undefined) => act !== undefined && act.outcome !== 'accepted';

const at = (act: Act) => Date.parse(act.at);
