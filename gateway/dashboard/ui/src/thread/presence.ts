import { createStore } from '../live/store';

/** Someone else on this thread right now. */
export interface Present {
  id: string;
  name: string;
  role: string;
  state: 'viewing' | 'typing';
}

/** Who else is on which ticket, as the desk last said. */
export const presence = createStore<Record<string, Present[]>>({});

export function heardPresence(ticketId: string, data: string): void {
  const { people } = JSON.parse(data) as { people: Present[] };
  presence.set({ ...presence.get(), [ticketId]: people });
}

/** One line on who else is here; who types goes before who looks. */
export function presenceWord(people: Present[]): string | null {
  const typing = people.filter((p) => p.state === 'typing').map((p) => p.name);
  const viewing = people.filter((p) => p.state === 'viewing').map((p) => p.name);
  if (typing.length) return `${joined(typing)} ${typing.length > 1 ? 'are' : 'is'} typing…`;
  if (viewing.length) return `${joined(viewing)} ${viewing.length > 1 ? 'are' : 'is'} also looking at this`;
  return null;
}

function joined(names: string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
