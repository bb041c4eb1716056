import { sizeWord } from '../words/amounts';
import { rejectionOf, type UploadView } from './UploadView';

/** How far an upload is, in words. */
export function stateWord(view: UploadView, size: number): string {
  const { phase, sent } = view;
  const rejection = rejectionOf(view);
  if (rejection) return `Not accepted: ${rejection}`;
  switch (phase) {
    case 'waiting':
      return sizeWord(size);
    case 'sending':
      return `${sizeWord(sent)} of ${sizeWord(size)}, ${Math.floor((sent / size) * 100)} %`;
    case 'missing':
      return `${sizeWord(sent)} of ${sizeWord(size)} arrived`;
    case 'checking':
      return 'checking that it is the same file';
    case 'done':
      return `${sizeWord(size)}, uploaded`;
    case 'failed':
      return `stopped at ${sizeWord(sent)} of ${sizeWord(size)}`;
    case 'cancelled':
      return 'cancelled';
  }
}
