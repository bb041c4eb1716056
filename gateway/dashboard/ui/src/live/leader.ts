/** Runs work in one tab of this browser at a time; another takes over when that tab goes. */
export function asLeader(name: string, work: () => () => void): () => void {
  let stop: (() => void) | undefined;
  let release: (() => void) | undefined;
  const leaving = new AbortController();
  if (!navigator.locks) {
    stop = work();
    return () => stop?.();
  }
  navigator.locks
    .request(name, { signal: leaving.signal }, () => {
      // Granted while it left: the next one's turn.
      if (leaving.signal.aborted) return;
      stop = work();
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    })
    .catch(() => undefined);
  return () => {
    leaving.abort();
    stop?.();
    release?.();
  };
}
