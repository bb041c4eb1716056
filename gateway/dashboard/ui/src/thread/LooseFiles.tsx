import type { Attachment } from '../api/attachments';
import { useSession } from '../api/session';
import type { Upload } from '../upload/Upload';
import { AttachmentChip } from './AttachmentChip';
import { BegunFile } from './BegunFile';
import classes from './LooseFiles.module.css';
import { OwnFile } from './OwnFile';

interface Props {
  ticketId: string;
  files: Attachment[];
  begun: Upload[] | null;
}

/** The files of the ticket itself; first mine that are not finished. One of mine that was refused can be taken away. */
export function LooseFiles({ ticketId, files, begun }: Props) {
  const me = useSession().user.id;
  if (!files.length && !begun?.length) return null;
  return (
    <section className={classes.loose} aria-label="Files of this ticket">
      <span>Files of this ticket</span>
      <ul>
        {begun?.map((upload) => (
          <BegunFile key={upload.id} ticketId={ticketId} upload={upload} />
        ))}
        {files.map((file) =>
          file.state === 'rejected' && file.uploadedBy?.id === me ? (
            <OwnFile key={file.id} ticketId={ticketId} file={file} />
          ) : (
            <AttachmentChip key={file.id} file={file} />
          ),
        )}
      </ul>
    </section>
  );
}
