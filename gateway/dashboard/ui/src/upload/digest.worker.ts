import { digest } from './digest';

self.onmessage = async (event: MessageEvent<Blob>) => {
  self.postMessage(await digest(event.data, new AbortController().signal));
};
