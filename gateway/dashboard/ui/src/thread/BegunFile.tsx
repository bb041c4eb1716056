import { useStore } from '../live/store';
import type { Upload } from '../upload/Upload';
import { UploadLine } from '../upload/UploadLine';
import { AttachmentChip } from './AttachmentChip';

/** A file that an earlier visit began: a line while it is on its way, then a file like any other. */
export function BegunFile({ upload }: { upload: Upload }) {
  const { phase, attachment } = useStore(upload.view);
  if (phase === 'cancelled') return null;
  if (phase === 'done' && attachment) return <AttachmentChip file={attachment} />;
  return <UploadLine upload={upload} onRetry={() => upload.again()} onRemove={() => upload.cancel()} />;
}
