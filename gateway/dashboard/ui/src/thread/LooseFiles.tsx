import type { Upload } from '../upload/Upload';
import { AttachmentChip } from './AttachmentChip';
import { BegunFile } from './BegunFile';
import classes from './LooseFiles.module.css';
import type { Loose } from './loose';

/** Files that no entry carries: those of the ticket, first mine that are not finished; then what came later. */
export function LooseFiles({ files, begun }: { files: Loose; begun: Upload[] | null }) {
  return (
    <>
      {(files.own.length > 0 || Boolean(begun?.length)) && (
        <section className={classes.loose} aria-label="Files of this ticket">
          <span>Files of this ticket</span>
          <ul>
            {begun?.map((upload) => (
              <BegunFile key={upload.id} upload={upload} />
            ))}
            {files.own.map((file) => (
              <AttachmentChip key={file.id} file={file} />
            ))}
          </ul>
        </section>
      )}
      {begun && files.later.length > 0 && (
        <section className={classes.loose} aria-label="Files in no reply yet">
          <span>Added since, in no reply yet</span>
          <ul>
            {files.later.map((file) => (
              <AttachmentChip key={file.id} file={file} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
