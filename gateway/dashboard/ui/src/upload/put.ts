import { Refusal } from '../api/refusal';

/** A store that takes nothing for so long has stalled. */
const PATIENCE = 60_000;

/** Puts bytes to a presigned URL with progress and answers the ETag; the browser's fetch cannot tell progress. */
export function put(
  url: string,
  bytes: Blob,
  onProgress: (sent: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let patience: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(patience);
      patience = setTimeout(() => {
        reject(stopped(0));
        request.abort();
      }, PATIENCE);
    };
    request.open('PUT', url);
    request.upload.onprogress = (e) => {
      wait();
      onProgress(e.loaded);
    };
    request.onload = () => {
      // an answer of something in between may not show its headers, and asking for one then is an error in the console
      const etag = request.status < 300 ? request.getResponseHeader('ETag') : null;
      if (etag) resolve(etag);
      else reject(stopped(request.status));
    };
    request.onerror = () => reject(stopped(0));
    request.onabort = () => reject(new DOMException('Cancelled', 'AbortError'));
    request.onloadend = () => clearTimeout(patience);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    wait();
    request.send(bytes);
  });
}

function stopped(status: number): Refusal {
  return new Refusal(status === 0 ? 'unreachable' : 'storage', status, { detail: reason(status) });
}

function reason(status: number): string {
  if (status === 507) return 'The file store is full. The parts that arrived are kept; try again later.';
  return 'The transfer stopped. The parts that arrived are kept.';
}
