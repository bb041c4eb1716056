import { CloseButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type Attachment, deleteAttachment } from '../api/attachments';
import { useAction } from '../api/useAction';
import { AttachmentChip } from './AttachmentChip';
import classes from './AttachmentChip.module.css';

/** A file of mine that no entry carries: it can be taken away again. */
export function OwnFile({ ticketId, file }: { ticketId: string; file: Attachment }) {
  const queries = useQueryClient();
  const removal = useAction(deleteAttachment, () => {
    void queries.invalidateQueries({ queryKey: ['attachments', ticketId] });
    void queries.invalidateQueries({ queryKey: ['ticket', ticketId] });
  });
  if (removal.phase === 'done') return null;
  const failure = removal.failure?.refusal;
  return (
    <AttachmentChip file={file}>
      <CloseButton
        size="sm"
        aria-label={`Remove ${file.fileName}`}
        disabled={removal.phase === 'pending'}
        onClick={() => removal.start(file.id)}
      />
      {file.state === 'rejected' && (
        <span className={classes.facts}>Remove it, and attach a good copy to a reply.</span>
      )}
      {failure && (
        <span className={classes.facts} data-bad role="alert">
          Not removed. {failure.message}
        </span>
      )}
    </AttachmentChip>
  );
}
