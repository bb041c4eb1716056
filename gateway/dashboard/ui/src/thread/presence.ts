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
  const typing = typingWord(people.filter((p) => p.state === 'typing'));
  const viewing = people.filter((p) => p.state === 'viewing').map((p) => p.name);
  if (typing) return typing;
  if (viewing.length) return `${joined(viewing)} ${viewing.length > 1 ? 'are' : 'is'} also looking at this`;
  return null;
}

/** Who types, in words; null when nobody does. */
export function typingWord(typists: { name: string }[]): string | null {
  if (!typists.length) return null;
  return `${joined(typists.map(({ name }) => name))} ${typists.length > 1 ? 'are' : 'is'} typing…`;
}

function joined(names: string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
