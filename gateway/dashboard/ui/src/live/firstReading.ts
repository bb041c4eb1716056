import { createStore, useStore } from './store';

/** What the shared streams carry. */
export type Followed = 'tickets' | 'notifications';

/** How long a first reading waits for its stream; a page that shows nothing for longer shows grey lines. */
const PATIENCE = 300;

const begun = createStore<Record<Followed, boolean>>({ tickets: false, notifications: false });

/**
 * Lets the first reading begin, and answers whether it had not: whatever was heard up to now is in it, so that it need
 * not be repeated.
 */
export function beginReading(what: Followed): boolean {
  if (begun.get()[what]) return false;
  begun.set({ ...begun.get(), [what]: true });
  return true;
}

/** Lets both begin after a while, connected or not; answers what stops that. */
export function beginInTime(): () => void {
  const timer = setTimeout(() => {
    beginReading('tickets');
    beginReading('notifications');
  }, PATIENCE);
  return () => clearTimeout(timer);
}

/** Whether it may be read: what changes after its stream is connected is heard, what changes before is read. */
export function useReadable(what: Followed): boolean {
  return useStore(begun)[what];
}
