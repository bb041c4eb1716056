import type { Attachment } from '../api/attachments';
import type { Upload } from '../upload/Upload';
import { AttachmentChip } from './AttachmentChip';
import { BegunFile } from './BegunFile';
import classes from './LooseFiles.module.css';

interface Props {
  files: Attachment[];
  begun: Upload[] | null;
}

/** The files of the ticket itself; first mine that are not finished. */
export function LooseFiles({ files, begun }: Props) {
  if (!files.length && !begun?.length) return null;
  return (
    <section className={classes.loose} aria-label="Files of this ticket">
      <span>Files of this ticket</span>
      <ul>
        {begun?.map((upload) => (
          <BegunFile key={upload.id} upload={upload} />
        ))}
        {files.map((file) => (
          <AttachmentChip key={file.id} file={file} />
        ))}
      </ul>
    </section>
  );
}
