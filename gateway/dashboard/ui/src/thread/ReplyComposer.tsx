import { Button, SegmentedControl } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { MarkdownEditor } from '../markdown/MarkdownEditor';
import { UploadLine } from '../upload/UploadLine';
import type { Uploads } from '../upload/useUploads';
import { AttachButton } from './AttachButton';
import classes from './ReplyComposer.module.css';

interface Props {
  staff: boolean;
  account: string;
  text: string;
  onText: (text: string) => void;
  uploads: Uploads;
  onFiles: (files: File[]) => void;
  onSend: (internal: boolean) => void;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  savedWord?: string | null;
}

/** Writes a reply, or for staff a note; always says who will read it. */
export function ReplyComposer({
  staff,
  account,
  text,
  onText,
  uploads,
  onFiles,
  onSend,
  inputRef,
  savedWord,
}: Props) {
  const [internal, setInternal] = useState(false);
  const [refused, setRefused] = useState<string>();
  const send = () => {
    if (!text.trim()) {
      setRefused('Write something first.');
      inputRef.current?.focus();
      return;
    }
    setRefused(undefined);
    onSend(internal);
  };
  return (
    <section className={classes.composer} data-note={internal || undefined} aria-label="Write">
      <div className={classes.audience}>
        {staff && (
          <SegmentedControl
            size="xs"
            value={internal ? 'note' : 'reply'}
            onChange={(v) => setInternal(v === 'note')}
            data={[
              { value: 'reply', label: 'Reply' },
              { value: 'note', label: 'Internal note' },
            ]}
          />
        )}
        <span>{audienceWord(staff, internal, account)}</span>
      </div>
      <MarkdownEditor
        label={internal ? 'Your internal note' : 'Your reply'}
        hideLabel
        inputRef={inputRef}
        value={text}
        error={refused}
        minRows={2}
        placeholder={internal ? 'What should your team know?' : 'Write a reply…'}
        onChange={onText}
        onFiles={onFiles}
        onSubmit={send}
      />
      {uploads.all.length > 0 && (
        <ul className={classes.files}>
          {uploads.all.map((upload) => (
            <UploadLine
              key={upload.id}
              upload={upload}
              onRemove={() => uploads.remove(upload)}
              onRetry={() => upload.again()}
            />
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        <AttachButton onFiles={onFiles} />
        {savedWord && <span className="cb-muted">{savedWord}</span>}
        <Button onClick={send} className={classes.send}>
          {internal ? 'Add note' : 'Send reply'}
        </Button>
      </div>
    </section>
  );
}

export function audienceWord(staff: boolean, internal: boolean, account: string): string {
  if (internal) return 'Only your team sees this.';
  return staff
    ? `Everyone in ${account} will read this.`
    : `Support and everyone in ${account} will read this.`;
}
