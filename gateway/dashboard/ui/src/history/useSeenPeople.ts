import { useEffect, useState } from 'react';
import type { Act } from '../api/history';
import type { PersonRef } from '../api/tickets';

/** Everyone whose acts were on this page since it was opened, by name; a filter takes nobody away. */
export function useSeenPeople(acts: Act[]): PersonRef[] {
  const [seen, setSeen] = useState<ReadonlyMap<string, PersonRef>>(new Map());
  useEffect(() => {
    const more = acts.flatMap(({ actor }) => (actor && !seen.has(actor.id) ? [actor] : []));
    if (more.length) setSeen(new Map([...seen, ...more.map((actor) => [actor.id, actor] as const)]));
  }, [acts, seen]);
  return [...seen.values()].sort((a, b) => a.name.localeCompare(b.name));
}
