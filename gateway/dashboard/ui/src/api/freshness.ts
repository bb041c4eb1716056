import { createStore } from '../live/store';

const store = createStore(false);
let forget: ReturnType<typeof setTimeout> | undefined;

/** Whether the newest answers were marked as possibly behind (`Casebook-Stale`); forgotten after ten seconds. */
export const freshness = {
  store,
  seen(stale: boolean): void {
    if (!stale) return;
    store.set(true);
    clearTimeout(forget);
    forget = setTimeout(() => store.set(false), 10_000);
  },
};
