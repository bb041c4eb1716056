import { plain } from '../words/tickets';

/** What a gate needs, as words: `plan:pro` → "the Pro plan". */
export function requirementWord(requires: string): string {
  const [kind, value = ''] = requires.split(':');
  switch (kind) {
    case 'plan':
      return `the ${plain(value)} plan`;
    case 'licence':
      return `${/^[aeiou]/.test(value) ? 'an' : 'a'} ${value} licence`;
    case 'role':
      return `the role ${value}`;
    default:
      return plain(requires.replace(':', ' '));
  }
}
