/** The fields in which two versions of a setting differ. */
export function differences<S extends { version: number }>(before: S, after: S): (keyof S)[] {
  return (Object.keys(after) as (keyof S)[]).filter(
    (field) => field !== 'version' && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}

/** My changes since `base`, put onto what is there now. */
export function rebased<S extends { version: number }>(base: S, mine: S, present: S): S {
  const kept = Object.fromEntries(differences(base, mine).map((field) => [field, mine[field]]));
  return { ...present, ...kept };
}
