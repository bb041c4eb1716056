let person = 'nobody';

/** Whose things are kept on this device from now on. */
export function keepFor(personId: string): void {
  person = personId;
}

/** The storage name of something a person keeps on this device; nobody else signed in here sees it. */
export function keptName(name: string): string {
  return `casebook.${person}.${name}`;
}
