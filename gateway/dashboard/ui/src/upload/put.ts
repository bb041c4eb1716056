import { Refusal } from '../api/refusal';

/** Puts bytes to a presigned URL with progress and answers the ETag; the browser's fetch cannot tell progress. */
export function put(
  url: string,
  bytes: Blob,
  onProgress: (sent: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.upload.onprogress = (e) => onProgress(e.loaded);
    request.onload = () => {
      const etag = request.getResponseHeader('ETag');
      if (request.status < 300 && etag) resolve(etag);
      else reject(stopped(request.status));
    };
    request.onerror = () => reject(stopped(0));
    request.onabort = () => reject(new DOMException('Cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(bytes);
  });
}

function stopped(status: number): Refusal {
  return new Refusal(status === 0 ? 'unreachable' : 'storage', status, {
    detail: 'The transfer stopped. The parts that arrived are kept.',
  });
}
