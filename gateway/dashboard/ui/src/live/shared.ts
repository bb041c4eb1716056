import { followEvents } from './events';
import { asLeader } from './leader';
import { createStore } from './store';

/** What is to be read again in every tab; with `toast`, a notification that is new. */
export interface Heard {
  what: 'tickets' | 'notifications';
  toast?: string;
}
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
  const all = (heard: Heard) => {
    hear(heard);
    tell(heard);
  };
  // The streams begin with now: what changed since the last one ended is in no event, so it is read.
  const connected = (name: keyof typeof state, what: Heard['what']) => (now: boolean) => {
    state[name] = now;
    sharedState.set({ ...state });
    tell({ what: 'state', ...state });
    if (now) all({ what });
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
        on: { ticket: () => all({ what: 'tickets' }) },
        connected: connected('list', 'tickets'),
      }),
      followEvents(() => '/api/v1/notifications/stream', {
        on: {
          notification: (toast) => all({ what: 'notifications', toast }),
          // What was read elsewhere leaves the count here.
          unread: () => all({ what: 'notifications' }),
        },
        connected: connected('notifications', 'notifications'),
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
