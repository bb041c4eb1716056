import type { Capability } from '../api/catalog';
import { sizeWord } from '../words/amounts';
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
    case 'attachment_bytes':
      return `a file of at most ${sizeWord(Number(value))}`;
    case 'ticket_bytes':
      return `files of at most ${sizeWord(Number(value))} together on one ticket`;
    default:
      return plain(requires.replace(':', ' '));
  }
}

/** Why something cannot be done now and what would help, as words. */
export function whyNot(capability: Capability): string {
  return [neededWord(capability), capability.remedy].filter(Boolean).join(' ');
}

function neededWord({ gate, requires }: Capability): string | false {
  if (gate === 'feature') return 'Switched off for now.';
  if (!requires) return false;
  const [kind, value = ''] = requires.split(':');
  return kind === 'role' ? `Only ${value}s can do this.` : `Needs ${requirementWord(requires)}.`;
}
