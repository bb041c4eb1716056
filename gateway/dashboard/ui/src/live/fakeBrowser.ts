/** What tests put in the place of the browser's event source: it connects and fails when told to. */
export class FakeSource {
  static CLOSED = 2;
  static opened: FakeSource[] = [];
  /** Those that nobody closed, by the end of their address. */
  static open = (address: string) =>
    FakeSource.opened.filter((source) => !source.closed && source.url.endsWith(address));

  readyState = 0;
  onopen?: () => void;
  onerror?: () => void;
  listeners = new Map<string, (event: MessageEvent<string>) => void>();
  closed = false;
  constructor(readonly url: string) {
    FakeSource.opened.push(this);
  }
  addEventListener(name: string, listener: (event: MessageEvent<string>) => void) {
    this.listeners.set(name, listener);
  }
  says(name: string, data: string, lastEventId = '') {
    this.listeners.get(name)?.({ data, lastEventId } as MessageEvent<string>);
  }
  close() {
    this.closed = true;
  }
  refused() {
    this.readyState = FakeSource.CLOSED;
    this.onerror?.();
  }
}

interface Waiting {
  grant: () => void;
  signal?: AbortSignal;
}

/** The browser's locks, all of one name: one holder, the others in line. */
export class FakeLocks {
  private line: Waiting[] = [];
  private held = false;

  request(
    _name: string,
    { signal }: { signal?: AbortSignal },
    work: () => Promise<void> | void,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const grant = () => {
        this.held = true;
        void Promise.resolve(work()).then(() => {
          resolve();
          this.holderGoes();
        });
      };
      signal?.addEventListener('abort', () => reject(signal.reason));
      this.line.push({ grant, signal });
      queueMicrotask(() => this.next());
    });
  }

  /** As when the holder's tab is closed: nothing of it runs any more. */
  holderGoes(): void {
    this.held = false;
    this.next();
  }

  private next(): void {
    if (this.held) return;
    const waiting = this.line.shift();
    if (waiting?.signal?.aborted) this.next();
    else waiting?.grant();
  }
}
