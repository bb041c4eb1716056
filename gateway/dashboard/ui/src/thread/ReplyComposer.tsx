import { Button, SegmentedControl } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { Capability } from '../api/catalog';
import { useStaff } from '../api/people';
import { MarkdownEditor } from '../markdown/MarkdownEditor';
import { UploadLine } from '../upload/UploadLine';
import type { Uploads } from '../upload/useUploads';
import { AttachButton } from './AttachButton';
import classes from './ReplyComposer.module.css';
import { usePressing } from './usePressing';
import type { DraftState } from './useReplyDraft';

interface Props {
  staff: boolean;
  /** Whether only a note can be written at the moment. */
  noteOnly?: boolean;
  attach?: Capability;
  account: string;
  draft: DraftState;
  uploads: Uploads;
  onFiles: (files: File[]) => void;
  onSend: () => void;
  onAsking: (asking: boolean) => void;
  /** In place of the reply, what staff ask the customer for. */
  ask: ReactNode;
  inputRef: RefObject<HTMLTextAreaElement | null>;
}

/** Writes a reply, or for staff a note; always says who will read it. */
export function ReplyComposer({
  staff,
  noteOnly = false,
  attach,
  account,
  draft,
  uploads,
  onFiles,
  onSend,
  onAsking,
  ask,
  inputRef,
}: Props) {
  const { text, internal } = draft;
  const colleagues = useStaff(internal);
  const mode = modeOf(Boolean(ask), internal);
  const [refused, setRefused] = useState<string>();
  const [focused, setFocused] = useState(false);
  const pressing = usePressing();
  // A finished press outside folds it; folding earlier would move what is pressed away from the pointer.
  const place = useClickOutside(() => setFocused(false), ['click']);
  const compact = !focused && !text && uploads.all.length === 0 && !internal;
  const { choose } = draft;
  useEffect(() => {
    if (noteOnly && !internal) choose(true);
  }, [noteOnly, internal, choose]);
  const send = () => {
    if (!text.trim()) {
      setRefused('Write something first.');
      inputRef.current?.focus();
      return;
    }
    setRefused(undefined);
    onSend();
  };
  return (
    <section
      ref={place}
      id="composer"
      className={classes.composer}
      data-note={internal || undefined}
      aria-label="Write"
      onFocus={() => setFocused(true)}
      onBlur={(e) => !pressing.current && apart(e.currentTarget, e.relatedTarget) && setFocused(false)}
    >
      <div className={classes.audience}>
        {staff && (
          <SegmentedControl
            size="xs"
            value={mode}
            onChange={(chosen) => {
              choose(chosen === 'note');
              onAsking(chosen === 'ask');
            }}
            data={[
              { value: 'reply', label: 'Reply', disabled: noteOnly },
              { value: 'note', label: 'Internal note' },
              { value: 'ask', label: 'Ask for context', disabled: noteOnly },
            ]}
          />
        )}
        <span>{audienceWord(staff, internal, account)}</span>
      </div>
      {ask || (
        <>
          <MarkdownEditor
            label={internal ? 'Your internal note' : 'Your reply'}
            hideLabel
            inputRef={inputRef}
            value={text}
            error={refused}
            minRows={compact ? 1 : 3}
            maxRows={10}
            compact={compact}
            people={internal ? colleagues : undefined}
            placeholder={internal ? 'What should your team know?' : 'Write a reply…'}
            onChange={draft.write}
            onFiles={onFiles}
            onSubmit={send}
          />
          {uploads.all.length > 0 && (
            <ul className={classes.files}>
              {uploads.all.map((upload) => (
                <UploadLine
                  key={upload.id}
                  upload={upload}
                  removable
                  onRemove={() => uploads.remove(upload)}
                  onRetry={() => upload.again()}
                />
              ))}
            </ul>
          )}
          <div className={classes.foot} hidden={compact}>
            <AttachButton capability={attach} onFiles={onFiles} />
            {draft.kept && <span className="cb-muted">{draft.kept}</span>}
            <Button onClick={send} className={classes.send}>
              {internal ? 'Add note' : 'Send reply'}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

export function audienceWord(staff: boolean, internal: boolean, account: string): string {
  if (internal) return 'Only your team sees this.';
  return staff
    ? `Everyone in ${account} will read this.`
    : `Support and everyone in ${account} will read this.`;
}

/** Whether the focus went elsewhere: what surrounds the composer has it too when something in it is pressed. */
function apart(composer: Element, next: Element | null): boolean {
  return next !== null && !composer.contains(next) && !next.contains(composer);
}

function modeOf(asking: boolean, internal: boolean): 'ask' | 'note' | 'reply' {
  if (asking) return 'ask';
  return internal ? 'note' : 'reply';
}
