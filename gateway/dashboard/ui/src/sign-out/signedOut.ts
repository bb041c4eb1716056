import { endCalls } from '../api/http';
import { createStore } from '../live/store';

const CHANNEL = 'casebook-signed-out';

/** Where the person of this page has signed out: in this tab, in another tab of this browser, or nowhere yet. */
type SignedOutWhere = 'nowhere' | 'here' | 'elsewhere';

const where = createStore<SignedOutWhere>('nowhere');

/** From the first word of it the page asks the desk for nothing more: a refusal would lead to signing in again. */
function now(place: SignedOutWhere): void {
  // A tab hears its own word too.
  if (where.get() !== 'nowhere') return;
  endCalls();
  where.set(place);
}

export const signedOut = {
  where,
  /** Closes the page of this tab. */
  here(): void {
    now('here');
  },
  /** Closes the pages of the other tabs. */
  tell(): void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(true);
    channel.close();
  },
  hear(): () => void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => now('elsewhere');
    return () => channel.close();
  },
};
