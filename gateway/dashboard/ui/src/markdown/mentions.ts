import type { PersonRef } from '../api/tickets';

/** A word behind an @ that is being typed. */
export interface Asked {
  /** Where the @ stands. */
  from: number;
  word: string;
}

const MOST = 6;
/** As the desk reads it: not within a word, so that a mail address speaks to nobody. */
const BEGUN = /(?:^|[^\p{L}\p{N}_@.])@([\p{L}\p{N}._-]{0,63})$/u;

/** The mention that ends at the caret; null where none is typed. */
export function askedAt(text: string, caret: number): Asked | null {
  const found = BEGUN.exec(text.slice(0, caret));
  return found ? { from: caret - (found[1] as string).length - 1, word: found[1] as string } : null;
}

/** What is written behind the @ for a person: the first part of their mail address. */
export function handleOf(person: PersonRef): string {
  return (person.email ?? '').split('@')[0] as string;
}

/** Whose handle or name begins with the word, a few at most. */
export function fitting(people: PersonRef[], word: string): PersonRef[] {
  const begun = word.toLowerCase();
  return people
    .filter((person) => handleOf(person))
    .filter((person) =>
      [handleOf(person), ...person.name.split(' ')].some((name) => name.toLowerCase().startsWith(begun)),
    )
    .slice(0, MOST);
}

/** The text with the mention written out, and where the caret goes on. */
export function completed(text: string, asked: Asked, person: PersonRef): { text: string; caret: number } {
  const mention = `@${handleOf(person)} `;
  const rest = text.slice(asked.from + 1 + asked.word.length).replace(/^ /, '');
  return { text: text.slice(0, asked.from) + mention + rest, caret: asked.from + mention.length };
}
