import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Attachment, contentUrl } from '../api/attachments';
import type { Capability } from '../api/catalog';
import { Icon } from '../frame/Icon';
import { GatedButton } from '../problem/GatedButton';
import { notAcceptedWord } from '../upload/notAccepted';
import { Upload } from '../upload/Upload';
import { UploadLine } from '../upload/UploadLine';
import classes from './EvidencePanel.module.css';
import type { SLOTS } from './slots';

interface Props {
  slot: (typeof SLOTS)[number];
  ticketId: string;
  file: Attachment | undefined;
  /** The newest that was chosen for it and not accepted. */
  refused: Attachment | undefined;
  capability: Capability | undefined;
}

/** One place: the file that fills it, or the way to add one. */
export function SlotLine({ slot, ticketId, file, refused, capability }: Props) {
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [upload, setUpload] = useState<Upload | null>(null);
  const send = async (started: Upload) => {
    if ((await started.send(ticketId)) !== 'done') return;
    await queries.invalidateQueries({ queryKey: ['attachments', ticketId] });
    setUpload(null);
  };
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    const started = new Upload(chosen, { place: 'thread', facts: { slot: slot.key } });
    setUpload(started);
    void send(started);
  };
  return (
    <li className={classes.slot} data-filled={file ? true : undefined}>
      <span className={classes.mark}>
        {file ? <Icon name="check" size={16} /> : <span className={classes.open} />}
      </span>
      <span className={classes.words}>
        {slot.label}
        {file ? (
          <a href={contentUrl(file.id)} target="_blank" rel="noreferrer">
            {file.fileName}
          </a>
        ) : (
          <span className={classes.hint}>{slot.hint}</span>
        )}
        {!file && !upload && refused && (
          <span className={classes.refused}>{notAcceptedWord(refused)} Add another file.</span>
        )}
      </span>
      {!file && !upload && (
        <GatedButton
          capability={capability}
          size="compact-xs"
          variant="default"
          aria-label={`Add file for ${slot.label}`}
          onClick={() => input.current?.click()}
        >
          Add file
        </GatedButton>
      )}
      <input ref={input} type="file" hidden onChange={(e) => choose(e.currentTarget.files?.[0])} />
      {upload && (
        <ul className={classes.upload}>
          <UploadLine
            upload={upload}
            onRetry={() => send(upload)}
            onRemove={() => {
              upload.cancel();
              setUpload(null);
            }}
          />
        </ul>
      )}
    </li>
  );
}
