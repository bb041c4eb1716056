const LONGEST = 255;

/** The name under which a file is sent: without characters that would turn or break the lines it is shown in. */
export function sentName(name: string): string {
  const plain = name.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069/\\]/gu, '_');
  if (plain.length <= LONGEST) return plain;
  const ending = /\.\w{1,10}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, LONGEST - ending.length) + ending;
}
