const PREFIX = 'casebook.upload.';

/** Absent where the page is not served over a secure connection; then the tabs do not know of each other. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Runs the work while no other tab of this browser does it under the same key. */
export async function oneTab<T>(key: string, work: () => Promise<T>): Promise<T> {
  const tabs = locks();
  return tabs ? await tabs.request(PREFIX + key, work) : await work();
}

/** The keys of what some tab is doing at this moment. */
export async function heldByATab(): Promise<ReadonlySet<string>> {
  const held = (await locks()?.query())?.held ?? [];
  return new Set(
    held.flatMap((lock) => (lock.name?.startsWith(PREFIX) ? [lock.name.slice(PREFIX.length)] : [])),
  );
}
