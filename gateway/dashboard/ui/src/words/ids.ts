const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The canonical form of a ticket id written in any case, with or without dashes; null when it is none. Without its first two
 * letters it needs a digit: "connection" has the ten characters of an id, too.
 */
export function spokenId(text: string): string | null {
  const bare = text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^CB/, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  if (bare.length !== 10 || !(/^[\s-]*cb/i.test(text) || /\d/.test(text))) return null;
  return [...bare].every((c) => ALPHABET.includes(c)) ? `CB-${bare.slice(0, 5)}-${bare.slice(5)}` : null;
}
