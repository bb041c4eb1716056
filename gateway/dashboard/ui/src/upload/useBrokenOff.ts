import { useEffect } from 'react';
import { useSession } from '../api/session';
import { brokenOff, type PlaceOf } from './brokenOff';
import type { Upload } from './Upload';

/** Takes up once what an earlier visit to a ticket or draft began; what this browser kept goes on by itself. */
export function useBrokenOff(
  ticketId: string | null,
  placeOf: PlaceOf,
  onFound: (begun: Upload[]) => void,
): void {
  const me = useSession().user.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: found once for each visit, whoever listens then
  useEffect(() => {
    if (!ticketId) return;
    let left = false;
    brokenOff(ticketId, me, placeOf).then((begun) => {
      if (left) return;
      onFound(begun);
      for (const upload of begun) upload.again();
    });
    return () => {
      left = true;
    };
  }, [ticketId, me]);
}
