/** What can be followed live, and how often it is asked for while no stream carries it. */
const EVERY = { list: 4000, thread: 3000, notifications: 5000 };

export type Followed = keyof typeof EVERY;

/**
 * The polling interval of a followed resource, or `false` while a stream carries it.
 * Queries stop polling by themselves in a hidden tab.
 */
export function useLiveInterval(followed: Followed): number | false {
  return EVERY[followed];
}
