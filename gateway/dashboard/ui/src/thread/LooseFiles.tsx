import type { Attachment } from '../api/attachments';
import { AttachmentChip } from './AttachmentChip';
import classes from './LooseFiles.module.css';

/** Files that belong to the ticket and to no entry, like those sent with the form. */
export function LooseFiles({ files }: { files: Attachment[] }) {
  if (!files.length) return null;
  return (
    <section className={classes.loose} aria-label="Files of this ticket">
      <span>Files of this ticket</span>
      <ul>
        {files.map((file) => (
          <AttachmentChip key={file.id} file={file} />
        ))}
      </ul>
    </section>
  );
}
