import { createStore } from '../live/store';

/** Nobody may ask for a resource again, so that what was said of it is forgotten after this long. */
const FORGOTTEN_AFTER = 10_000;

const store = createStore(false);
const behind = new Map<string, ReturnType<typeof setTimeout>>();

function forget(resource: string): void {
  clearTimeout(behind.get(resource));
  behind.delete(resource);
  store.set(behind.size > 0);
}

/** Whether a resource's newest answer was marked as possibly behind (`Casebook-Stale`). */
export const freshness = {
  store,
  seen(path: string, stale: boolean): void {
    const resource = path.replace(/\?.*/, '');
    forget(resource);
    if (!stale) return;
    behind.set(
      resource,
      setTimeout(() => forget(resource), FORGOTTEN_AFTER),
    );
    store.set(true);
  },
};
