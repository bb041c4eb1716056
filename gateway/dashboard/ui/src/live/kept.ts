let person = 'nobody';

/** Whose things are kept on this device from now on. */
export function keepFor(personId: string): void {
  person = personId;
}

/** The storage name of something a person keeps on this device; nobody else signed in here sees it. */
export function keptName(name: string): string {
  return `casebook.${person}.${name}`;
}

/** The storage names of what this person keeps here, those that begin so. */
export function keptNames(beginning = ''): string[] {
  const start = keptName(beginning);
  return Object.keys(localStorage).filter((name) => name.startsWith(start));
}

/** Takes everything of this person out of the storage; what others keep here stays theirs. */
export function forgetKept(): void {
  for (const name of keptNames()) localStorage.removeItem(name);
}
