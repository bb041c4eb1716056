import { useState } from 'react';
import { type Lists, onlyGrew, type Steady, steady } from './steadyRows';
import type { TicketsReading } from './useTickets';

interface SteadyLists extends Steady {
  showUpdates(): void;
}

/** The lists of a page, kept up to date together without moving what is being read. */
export function useSteadyRows(readings: readonly TicketsReading[]): SteadyLists {
  const key = readings.map((reading) => reading.key).join();
  const fresh = readings.map((reading) => reading.rows);
  const settled = readings.every((reading) => reading.settled);
  const isFetching = readings.some((reading) => reading.isFetching);
  const [shown, setShown] = useState<{ key: string; lists: Lists } | null>(null);
  // What is asked for while one list is still on its way would lose a ticket that goes from one to the other.
  const [isCatchingUp, setCatchingUp] = useState(false);
  const current = shown?.key === key ? shown.lists : null;
  const isCaughtUp = isCatchingUp && !isFetching;
  if (isCaughtUp) setCatchingUp(false);
  if (settled && (!current || isCaughtUp || onlyGrew(current, fresh))) setShown({ key, lists: fresh });
  const view = current ? steady(current, fresh) : { lists: fresh, updates: 0 };
  const showUpdates = () => {
    setShown({ key, lists: fresh });
    setCatchingUp(isFetching);
  };
  return { ...view, showUpdates };
}
