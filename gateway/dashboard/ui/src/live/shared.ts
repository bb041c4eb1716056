import { followEvents } from './events';
import { asLeader } from './leader';
import { createStore } from './store';

/** What all tabs hear together: changed rows of the list, and notifications. */
export type Heard = { what: 'ticket' | 'notification'; data: string };
type Message = Heard | { what: 'state'; list: boolean; notifications: boolean } | { what: 'asking' };

const CHANNEL = 'casebook-live';

/** Whether the shared streams are connected, in whichever tab. */
export const sharedState = createStore({ list: false, notifications: false });

/** Opens the list and notification streams in one tab and lets every tab hear them. */
export function followShared(hear: (heard: Heard) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const state = { list: false, notifications: false };
  let closed = false;
  const tell = (message: Message) => {
    if (!closed) channel.postMessage(message);
  };
  const both = (heard: Heard) => {
    hear(heard);
    tell(heard);
  };
  const connected = (name: 'list' | 'notifications') => (now: boolean) => {
    state[name] = now;
    sharedState.set({ ...state });
    tell({ what: 'state', ...state });
  };
  let leading = false;
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.what === 'asking') {
      if (leading) tell({ what: 'state', ...state });
    } else if (data.what === 'state') sharedState.set({ list: data.list, notifications: data.notifications });
    else hear(data);
  };
  const step = asLeader('casebook-live', () => {
    leading = true;
    const stops = [
      followEvents(() => '/api/v1/tickets/stream', {
        on: { ticket: (data) => both({ what: 'ticket', data }) },
        connected: connected('list'),
      }),
      followEvents(() => '/api/v1/notifications/stream', {
        on: { notification: (data) => both({ what: 'notification', data }) },
        connected: connected('notifications'),
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  });
  tell({ what: 'asking' });
  return () => {
    step();
    closed = true;
    channel.close();
  };
}
