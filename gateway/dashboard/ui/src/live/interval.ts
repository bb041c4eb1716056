import { sharedState } from './shared';
import { useStore } from './store';

/** What can be followed live, and how often it is asked for while no stream carries it. */
const EVERY = { list: 4000, notifications: 5000 };

/** A slow look beside a stream, in case something was missed. */
const BESIDE_STREAM = 60_000;

/** The polling interval of a shared resource; queries stop polling by themselves in a hidden tab. */
export function useLiveInterval(followed: keyof typeof EVERY): number {
  const streaming = useStore(sharedState)[followed];
  return streaming ? BESIDE_STREAM : EVERY[followed];
}
