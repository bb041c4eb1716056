import { createStore } from '../live/store';

/** Someone else on this thread right now. */
export interface Present {
  person: { id: string; name: string; role?: string };
  state: 'viewing' | 'typing' | 'gone';
  until: number;
}

const LASTS = 20_000;

/** Who is on which ticket, as last heard; forgotten after a while without news. */
export const presence = createStore<Record<string, Present[]>>({});

export function heardPresence(ticketId: string, data: string, now = Date.now()): void {
  const heard = JSON.parse(data) as Omit<Present, 'until'> | { people: Omit<Present, 'until'>[] };
  const news = 'people' in heard ? heard.people : [heard];
  const ids = new Set(news.map((p) => p.person.id));
  const others =
    'people' in heard ? [] : (presence.get()[ticketId] ?? []).filter((p) => !ids.has(p.person.id));
  const here = [...others, ...news.map((p) => ({ ...p, until: now + LASTS }))];
  presence.set({ ...presence.get(), [ticketId]: here.filter((p) => p.state !== 'gone' && p.until > now) });
}

/** One line on who else is here; typing first. */
export function presenceWord(present: Present[], me: string, now: number): string | null {
  const others = present.filter((p) => p.person.id !== me && p.until > now);
  const typing = others.filter((p) => p.state === 'typing').map((p) => p.person.name);
  const viewing = others.filter((p) => p.state === 'viewing').map((p) => p.person.name);
  if (typing.length) return `${list(typing)} ${typing.length > 1 ? 'are' : 'is'} typing…`;
  if (viewing.length) return `${list(viewing)} ${viewing.length > 1 ? 'are' : 'is'} also looking at this`;
  return null;
}

function list(names: string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
