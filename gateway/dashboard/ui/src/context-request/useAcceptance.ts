import { useCallback } from 'react';
import { acceptAnswers, withdrawRequest } from '../api/contextRequests';
import type { Entry } from '../api/timeline';
import { type Action, useAction } from '../api/useAction';

export interface Acceptance {
  /** Accepts the named items, or with an empty list all that are answered. */
  accept: Action<string[], Entry>;
  withdraw: Action<null, Entry>;
}

/** What staff do with the answers to a request. */
export function useAcceptance(
  ticketId: string,
  request: string,
  onEntry: (entry: Entry) => void,
): Acceptance {
  const accept = useAction(
    useCallback(
      (items: string[], key: string) =>
        acceptAnswers(ticketId, request, items.length ? items : undefined, key),
      [ticketId, request],
    ),
    onEntry,
  );
  const withdraw = useAction(
    useCallback((_: null, key: string) => withdrawRequest(ticketId, request, key), [ticketId, request]),
    onEntry,
  );
  return { accept, withdraw };
}
