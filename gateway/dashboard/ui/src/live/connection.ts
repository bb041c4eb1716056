import { createStore } from './store';

export type ConnectionState = 'well' | 'failing' | 'down';

/** How long requests must fail before a banner says so. */
export const PATIENCE = 1500;
const PROBE_EVERY = 2500;
const PROBE_WAITS = 5000;

const store = createStore<ConnectionState>('well');
let patience: ReturnType<typeof setTimeout> | undefined;
let probing: ReturnType<typeof setInterval> | undefined;
let underWay = false;
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
  /** Something hints that the desk may be gone; this finds out. */
  doubt(): void {
    probe();
  },
  onRecovered(listener: () => void): () => void {
    recovered.add(listener);
    return () => recovered.delete(listener);
  },
  /** Heeds what the browser itself knows of its network; a desk on this machine may answer all the same. */
  watch(): () => void {
    const offline = () => {
      connection.failed();
      probe();
    };
    window.addEventListener('offline', offline);
    window.addEventListener('online', probe);
    return () => {
      window.removeEventListener('offline', offline);
      window.removeEventListener('online', probe);
    };
  },
};

function probe(): void {
  if (underWay) return;
  underWay = true;
  answered()
    .then(
      (answer) => answer.status < 500 && connection.worked(),
      () => connection.failed(),
    )
    .finally(() => {
      underWay = false;
    });
}

async function answered(): Promise<Response> {
  const patient = new AbortController();
  const timer = setTimeout(() => patient.abort(), PROBE_WAITS);
  try {
    return await fetch('/api/v1/session', { credentials: 'same-origin', signal: patient.signal });
  } finally {
    clearTimeout(timer);
  }
}
