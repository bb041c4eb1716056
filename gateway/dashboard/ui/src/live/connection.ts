import { createStore } from './store';

export type ConnectionState = 'well' | 'failing' | 'down';

/** How long requests must fail before a banner says so. */
export const PATIENCE = 1500;
const PROBE_EVERY = 2500;

const store = createStore<ConnectionState>('well');
let patience: ReturnType<typeof setTimeout> | undefined;
let probing: ReturnType<typeof setInterval> | undefined;
const recovered = new Set<() => void>();

/** Whether the desk can be reached: silent when well, `down` only after 1.5 s of failure, and it recovers by itself. */
export const connection = {
  store,
  worked(): void {
    if (store.get() === 'well') return;
    const wasDown = store.get() === 'down';
    clearTimeout(patience);
    clearInterval(probing);
    store.set('well');
    if (wasDown) for (const listener of recovered) listener();
  },
  failed(): void {
    if (store.get() !== 'well') return;
    store.set('failing');
    patience = setTimeout(() => store.set('down'), PATIENCE);
    probing = setInterval(probe, PROBE_EVERY);
  },
  onRecovered(listener: () => void): () => void {
    recovered.add(listener);
    return () => recovered.delete(listener);
  },
};

function probe(): void {
  fetch('/api/v1/session', { credentials: 'same-origin' }).then(
    (answer) => {
      if (answer.status < 500) connection.worked();
    },
    () => undefined,
  );
}
