import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type EvidencePackage, readEvidence, startEvidence } from '../api/evidence';
import { Refusal } from '../api/refusal';
import { useAction } from '../api/useAction';
import { keptName } from '../live/kept';

const nameOf = (ticketId: string) => keptName(`evidence.${ticketId}`);

/** The package last asked for on this ticket; it is found again after a reload, since it is built without us. */
export function usePackage(ticketId: string) {
  const queries = useQueryClient();
  const [id, setId] = useState(() => localStorage.getItem(nameOf(ticketId)));
  const begun = useCallback(
    (started: EvidencePackage) => {
      localStorage.setItem(nameOf(ticketId), started.id);
      queries.setQueryData(['evidence', started.id], started);
      setId(started.id);
    },
    [queries, ticketId],
  );
  const start = useAction(startEvidence, begun);
  const state = useQuery({
    queryKey: ['evidence', id],
    queryFn: () => readEvidence(id ?? ''),
    enabled: id !== null,
    refetchInterval: (query) => (gone(query.state.error) || settled(query.state.data) ? false : 1000),
  });
  const known = gone(state.error) ? undefined : state.data;
  return { start, known, unreadable: state.isError && !gone(state.error) };
}

function settled(known: EvidencePackage | undefined): boolean {
  return known !== undefined && known.state !== 'pending' && known.state !== 'building';
}

/** Nobody knows of it any more, so there is nothing to show or to wait for. */
function gone(error: unknown): boolean {
  return error instanceof Refusal && error.status === 404;
}
