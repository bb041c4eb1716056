import { connection } from './connection';

/** What a stream does with what it hears. */
export interface StreamHandlers {
  /** By event name; `id` is empty where the desk gives none. */
  on: Record<string, (data: string, id: string) => void>;
  connected: (now: boolean) => void;
}

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

/**
 * Follows server-sent events. The browser reconnects by itself after a cut; after a refusal this does,
 * with growing pauses. `address` is asked anew for each connection, so that it can say where to go on.
 */
export function followEvents(address: () => string, handlers: StreamHandlers): () => void {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  const open = () => {
    source = new EventSource(address());
    source.onopen = () => {
      pause = FIRST_PAUSE;
      handlers.connected(true);
    };
    source.onerror = () => {
      handlers.connected(false);
      connection.doubt();
      if (source?.readyState !== EventSource.CLOSED) return;
      again = setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
    for (const [name, handle] of Object.entries(handlers.on)) {
      source.addEventListener(name, (event: MessageEvent<string>) => handle(event.data, event.lastEventId));
    }
  };
  open();
  return () => {
    clearTimeout(again);
    source?.close();
    handlers.connected(false);
  };
}
