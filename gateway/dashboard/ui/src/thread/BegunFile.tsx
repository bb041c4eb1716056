import { useContext } from 'react';
import { useStore } from '../live/store';
import type { Upload } from '../upload/Upload';
import { UploadLine } from '../upload/UploadLine';
import { AttachmentChip } from './AttachmentChip';
import { OwnFile } from './OwnFile';
import { FileStates } from './useFileStates';

/** A file that an earlier visit began: a line while it is on its way, then a file like any other. */
export function BegunFile({ ticketId, upload }: { ticketId: string; upload: Upload }) {
  const { phase, attachment } = useStore(upload.view);
  const states = useContext(FileStates);
  if (phase === 'cancelled') return null;
  if (phase !== 'done' || !attachment)
    return <UploadLine upload={upload} onRetry={() => upload.again()} onRemove={() => upload.cancel()} />;
  const file = states.get(attachment.id) ?? attachment;
  return file.state === 'rejected' ? (
    <OwnFile ticketId={ticketId} file={file} />
  ) : (
    <AttachmentChip file={file} />
  );
}
