import { createStore } from '../live/store';

const CHANNEL = 'casebook-signed-out';

/** Whether the person of this page has signed out in another tab of this browser. */
const here = createStore(false);

export const signedOut = {
  here,
  tell(): void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(true);
    channel.close();
  },
  hear(): () => void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => here.set(true);
    return () => channel.close();
  },
};
