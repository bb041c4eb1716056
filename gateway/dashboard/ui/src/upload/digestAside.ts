/** SHA-256 in a worker, so that typing stays smooth; undefined when no worker can run. */
export function digestAside(file: Blob, signal: AbortSignal): Promise<string | undefined> {
  if (typeof Worker === 'undefined') return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./digest.worker.ts', import.meta.url), { type: 'module' });
    const end = (result: string | undefined) => {
      worker.terminate();
      resolve(result);
    };
    worker.onmessage = (event: MessageEvent<string>) => end(event.data);
    worker.onerror = () => end(undefined);
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(new DOMException('Cancelled', 'AbortError'));
    });
    worker.postMessage(file);
  });
}
