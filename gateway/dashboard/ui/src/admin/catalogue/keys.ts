/** A key made of a name: lower-case letters and digits, a letter first. */
export function keyOf(name: string, between: '-' | '_'): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, between)
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/[-_]+$/, '');
}

/** A key like this one that is not among those. */
export function freeKey(wanted: string, taken: string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let count = 2;
  while (taken.includes(`${wanted}_${count}`)) count += 1;
  return `${wanted}_${count}`;
}
