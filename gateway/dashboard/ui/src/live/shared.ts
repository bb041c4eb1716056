import { followEvents } from './events';
import { beginReading, type Followed } from './firstReading';
import { keptName } from './kept';
import { asLeader } from './leader';
import { createStore } from './store';
import { heardTyping, typedOn } from './typing';

/** What is to be read again in every tab; with `toast`, a notification that is new, with `unread`, how many are. */
export interface Heard {
  what: Followed;
  toast?: string;
  unread?: number;
}
interface State {
  list: boolean;
  notifications: boolean;
}
type Message =
  | Heard
  | ({ what: 'state' } & State)
  | { what: 'asking' }
  | { what: 'typing'; data: string }
  | { what: 'typed'; id: string };

/** Whether the shared streams are connected, in whichever tab. */
export const sharedState = createStore({ list: false, notifications: false });

/** Opens the list and notification streams in one tab and lets every tab of this person hear them. */
export function followShared(hear: (heard: Heard) => void): () => void {
  const name = keptName('live');
  const channel = new BroadcastChannel(name);
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
    } else if (data.what === 'state') follow(data);
    else if (data.what === 'typing') heardTyping(data.data);
    else if (data.what === 'typed') typedOn(data.id);
    else hear(data);
  };
  const step = asLeader(name, () => {
    leading = true;
    const stops = [
      followEvents(() => '/api/v1/tickets/stream', {
        on: {
          ticket: (data) => {
            const { id } = JSON.parse(data) as { id: string };
            typedOn(id);
            tell({ what: 'typed', id });
            all({ what: 'tickets' });
          },
          typing: (data) => {
            heardTyping(data);
            tell({ what: 'typing', data });
          },
        },
        connected: connected('list', 'tickets'),
      }),
      followEvents(() => '/api/v1/notifications/stream', {
        on: {
          notification: (toast) => all({ what: 'notifications', toast }),
          // What was read elsewhere leaves the count here.
          unread: (data) => all({ what: 'notifications', unread: unreadOf(data) }),
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

/** Another tab's streams: where they are connected, all that changes from now on is heard. */
function follow({ list, notifications }: State): void {
  sharedState.set({ list, notifications });
  if (list) beginReading('tickets');
  if (notifications) beginReading('notifications');
}

const unreadOf = (data: string) => (JSON.parse(data) as { unread: number }).unread;
