import type { Attachment } from '../api/attachments';
import { useSession } from '../api/session';
import { AttachmentChip } from './AttachmentChip';
import classes from './LooseFiles.module.css';
import { OwnFile } from './OwnFile';

/** At the end of the thread, files that somebody added and sent with no reply so far, under their name. */
export function LaterFiles({ ticketId, files }: { ticketId: string; files: Attachment[] }) {
  const me = useSession().user.id;
  const nameOf = ({ uploadedBy }: Attachment) => (uploadedBy?.id === me ? 'you' : uploadedBy?.name);
  const names = [...new Set(files.map(nameOf))];
  return names.map((name) => {
    const title = `Added${name ? ` by ${name}` : ''}, with no reply so far`;
    return (
      <section key={name} className={classes.loose} aria-label={title}>
        <span>{title}</span>
        <ul>
          {files
            .filter((file) => nameOf(file) === name)
            .map((file) =>
              file.uploadedBy?.id === me ? (
                <OwnFile key={file.id} ticketId={ticketId} file={file} />
              ) : (
                <AttachmentChip key={file.id} file={file} />
              ),
            )}
        </ul>
      </section>
    );
  });
}
