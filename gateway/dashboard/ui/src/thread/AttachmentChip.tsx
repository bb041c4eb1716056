import { type ReactNode, useContext, useState } from 'react';
import { contentUrl, thumbnailUrl } from '../api/attachments';
import type { EntryAttachment } from '../api/timeline';
import { Icon } from '../frame/Icon';
import { sizeWord } from '../words/amounts';
import classes from './AttachmentChip.module.css';
import { TransferWord } from './TransferWord';
import { Transfers } from './transfers';
import { useFileState } from './useFileStates';

// Whether its sender goes on sending is not known to a reader.
const STATES: Record<string, string> = {
  uploading: 'not here yet',
  scanning: 'being checked',
  rejected: 'not accepted',
};

/** A file of an entry: a picture shows itself small, everything else is a chip; both download. */
export function AttachmentChip({ file, children }: { file: EntryAttachment; children?: ReactNode }) {
  const [plain, setPlain] = useState(false);
  const { state, reason, thumbnail } = useFileState(file);
  const upload = useContext(Transfers).get(file.id);
  const ready = state === 'ready';
  const picture = ready && thumbnail && !plain;
  const facts = [sizeWord(file.size), STATES[state], reason].filter(Boolean).join(' · ');
  const body = (
    <>
      {picture ? (
        <img
          className={classes.thumb}
          src={thumbnailUrl(file.id)}
          alt={`Preview of ${file.fileName}`}
          loading="lazy"
          onError={() => setPlain(true)}
        />
      ) : (
        <Icon name="file" size={18} />
      )}
      <span className={classes.words}>
        <span className={classes.name}>{file.fileName}</span>
        {upload && state === 'uploading' ? (
          <TransferWord upload={upload} />
        ) : (
          <span className={classes.facts} data-bad={state === 'rejected' || undefined}>
            {facts}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li className={classes.chip} data-picture={picture || undefined}>
      {ready ? (
        <a href={contentUrl(file.id)} target="_blank" rel="noreferrer">
          {body}
        </a>
      ) : (
        <span>{body}</span>
      )}
      {children && <div className={classes.beside}>{children}</div>}
    </li>
  );
}
