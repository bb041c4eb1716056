import { useSyncExternalStore } from 'react';
import { createStore } from './store';

/** Someone who types on a ticket, where they are not also here. */
export interface Typist {
  id: string;
  name: string;
}
interface Told {
  ticketId: string;
  person: Typist;
  /** How long it is to be believed, unless it is said again. */
  seconds: number;
}

/** Who types on which ticket of the list. */
export const typing = createStore<Record<string, Typist[]>>({});

const ends = new Map<string, ReturnType<typeof setTimeout>>();

export function heardTyping(data: string): void {
  const { ticketId, person, seconds } = JSON.parse(data) as Told;
  const key = keyOf(ticketId, person.id);
  const known = ends.get(key);
  clearTimeout(known);
  if (known === undefined) change(ticketId, (others) => [...others, person]);
  ends.set(
    key,
    setTimeout(() => stopped(ticketId, person), seconds * 1000),
  );
}

/** Something happened on the ticket, most often what was typed: whoever goes on typing says so again. */
export function typedOn(ticketId: string): void {
  for (const typist of typing.get()[ticketId] ?? []) stopped(ticketId, typist);
}

/** Who types on this ticket; a row is drawn again only when that changes. */
export function useTypists(ticketId: string): Typist[] | undefined {
  const typists = () => typing.get()[ticketId];
  return useSyncExternalStore(typing.subscribe, typists, typists);
}

function stopped(ticketId: string, { id }: Typist): void {
  const key = keyOf(ticketId, id);
  clearTimeout(ends.get(key));
  ends.delete(key);
  change(ticketId, (typists) => typists.filter((typist) => typist.id !== id));
}

const keyOf = (ticketId: string, personId: string) => `${ticketId}/${personId}`;

function change(ticketId: string, next: (typists: Typist[]) => Typist[]): void {
  const { [ticketId]: typists = [], ...others } = typing.get();
  const now = next(typists);
  typing.set(now.length ? { ...others, [ticketId]: now } : others);
}
