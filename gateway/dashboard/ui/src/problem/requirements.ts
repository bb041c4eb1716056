import type { Capability } from '../api/catalog';
import { plain } from '../words/tickets';

/** What a gate needs, as words: `plan:pro` → "the Pro plan". */
export function requirementWord(requires: string): string {
  const [kind, value = ''] = requires.split(':');
  switch (kind) {
    case 'plan':
      if (value === 'none') return 'a plan that includes it, and none does';
      return `the ${plain(value)} plan`;
    case 'licence':
      return `${/^[aeiou]/.test(value) ? 'an' : 'a'} ${value} licence`;
    case 'role':
      return `the role ${value}`;
    case 'limit':
      return value === 'open_tickets'
        ? 'room for another open ticket'
        : `room within the limit of ${value.replaceAll('_', ' ')}`;
    default:
      return plain(requires.replace(':', ' '));
  }
}

/** Why something cannot be done now and what would help, as words. */
export function whyNot({ gate, requires, remedy }: Capability): string {
  const needed =
    gate === 'feature' ? 'Switched off for now.' : requires && `Needs ${requirementWord(requires)}.`;
  return [needed, remedy].filter(Boolean).join(' ');
}
