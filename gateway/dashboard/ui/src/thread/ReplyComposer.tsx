import { Button, SegmentedControl } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { Capability } from '../api/catalog';
import { useStaff } from '../api/people';
import { MarkdownEditor } from '../markdown/MarkdownEditor';
import { refusedWord } from '../upload/startedIds';
import { UploadLine } from '../upload/UploadLine';
import { useFileDrop } from '../upload/useFileDrop';
import type { Uploads } from '../upload/useUploads';
import { useVerdicts } from '../upload/useVerdicts';
import { sizeWord } from '../words/amounts';
import { AttachButton } from './AttachButton';
import classes from './ReplyComposer.module.css';
import { usePressing } from './usePressing';
import type { DraftState } from './useReplyDraft';

interface Props {
  staff: boolean;
  /** Why only a note can be written at the moment; nothing when replies are open. */
  noteOnly?: string;
  attach?: Capability;
  account: string;
  /** Whether a reply opens the resolved ticket again. */
  reopens?: boolean;
  draft: DraftState;
  uploads: Uploads;
  onFiles: (files: File[]) => void;
  onSend: () => void;
  onAsking: (asking: boolean) => void;
  /** In place of the reply, what staff ask the customer for. */
  ask: ReactNode;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  /** Who else is here, on its edge. */
  presence?: ReactNode;
}

/** Writes a reply, or for staff a note; always says who will read it. */
export function ReplyComposer({
  staff,
  noteOnly,
  attach,
  account,
  reopens = false,
  draft,
  uploads,
  onFiles,
  onSend,
  onAsking,
  ask,
  inputRef,
  presence,
}: Props) {
  const { text, internal } = draft;
  const colleagues = useStaff(internal);
  const mode = modeOf(Boolean(ask), internal);
  const [refused, setRefused] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const pressing = usePressing();
  // A finished press outside folds it; folding earlier would move what is pressed away from the pointer.
  const place = useClickOutside(() => setFocused(holdsFocus(place.current)), ['click']);
  const compact = !focused && !text && uploads.all.length === 0 && !internal;
  const over = useFileDrop(ask || attach?.allowed === false ? null : onFiles);
  const { choose } = draft;
  useEffect(() => {
    if (noteOnly && !internal) choose(true);
  }, [noteOnly, internal, choose]);
  useEffect(() => {
    if (!compact) place.current?.scrollIntoView({ block: 'nearest' });
  }, [compact, place]);
  useVerdicts(uploads.all);
  const send = () => {
    const objection = text.trim() ? refusedWord(uploads.all) : 'Write something first.';
    setRefused(objection);
    if (objection) inputRef.current?.focus();
    else onSend();
  };
  return (
    <section
      ref={place}
      id="composer"
      className={classes.composer}
      data-note={internal || undefined}
      data-over={over || undefined}
      aria-label="Write"
      onFocus={() => setFocused(true)}
      onBlur={(e) => !pressing.current && apart(e.currentTarget, e.relatedTarget) && setFocused(false)}
    >
      {presence}
      {noteOnly && <p className={classes.closed}>{noteOnly}</p>}
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
              { value: 'reply', label: 'Reply', disabled: Boolean(noteOnly) },
              { value: 'note', label: 'Internal note' },
              { value: 'ask', label: 'Ask for context', disabled: Boolean(noteOnly) },
            ]}
          />
        )}
        <span>
          {audienceWord(staff, internal, account)}
          {reopens && !internal && ' It reopens the ticket.'}
        </span>
      </div>
      {over && (
        <p className={classes.drop}>
          Let go to add the files to your {internal ? 'internal note' : 'reply'}.
        </p>
      )}
      {ask || (
        <>
          <MarkdownEditor
            label={internal ? 'Your internal note' : 'Your reply'}
            hideLabel
            inputRef={inputRef}
            value={text}
            error={refused ?? undefined}
            minRows={compact ? 1 : 3}
            maxRows={10}
            compact={compact}
            people={internal ? colleagues : undefined}
            placeholder={internal ? 'What should your team know?' : 'Write a reply…'}
            onChange={draft.write}
            onFiles={onFiles}
            onSubmit={send}
          />
          {uploads.leftOut && (
            <p className={classes.leftOut} role="alert">
              {uploads.leftOut}
            </p>
          )}
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
            {uploads.limit !== null && <span className="cb-muted">Up to {sizeWord(uploads.limit)} each</span>}
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

/** A press elsewhere may have brought the focus here, as the header's Reply does. */
function holdsFocus(composer: Element | null): boolean {
  return composer?.contains(document.activeElement) ?? false;
}

/** Whether the focus went elsewhere: what surrounds the composer has it too when something in it is pressed. */
function apart(composer: Element, next: Element | null): boolean {
  return next !== null && !composer.contains(next) && !next.contains(composer);
}

function modeOf(asking: boolean, internal: boolean): 'ask' | 'note' | 'reply' {
  if (asking) return 'ask';
  return internal ? 'note' : 'reply';
}
