import { Input, Textarea } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import type { PersonRef } from '../api/tickets';
import { filesIn } from '../upload/pasted';
import { Markdown } from './Markdown';
import classes from './MarkdownEditor.module.css';
import { MentionField } from './MentionField';
import { applyMark, type Mark } from './marks';
import { Toolbar } from './Toolbar';

interface Props {
  label: ReactNode;
  hideLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  onFiles?: (files: File[]) => void;
  onSubmit?: () => void;
  error?: string;
  required?: boolean;
  placeholder?: string;
  minRows?: number;
  maxRows?: number;
  /** Just the field, without its toolbar. */
  compact?: boolean;
  inputRef?: RefObject<HTMLTextAreaElement | null>;
  /** Who is offered behind an @. */
  people?: PersonRef[];
  onBlur?: () => void;
}

const NOBODY: PersonRef[] = [];

/** A Markdown field with a toolbar and a preview; a pasted or dropped picture becomes a file. */
export function MarkdownEditor(props: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  const field = props.inputRef ?? own;
  const id = useId();
  const [preview, setPreview] = useState(false);
  const [last, setLast] = useState(props.value);
  if (last !== props.value) {
    setLast(props.value);
    // what was previewed has been sent: the next text begins in the field
    if (!props.value) setPreview(false);
  }
  const mark = (kind: Mark) => {
    const area = field.current;
    if (!area) return;
    const next = applyMark(kind, { text: props.value, from: area.selectionStart, to: area.selectionEnd });
    props.onChange(next.text);
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(next.from, next.to);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const kind = ({ b: 'bold', i: 'italic' } as Record<string, Mark>)[event.key];
    if (kind) {
      event.preventDefault();
      mark(kind);
    }
    if (event.key === 'Enter' && props.onSubmit) {
      event.preventDefault();
      props.onSubmit();
    }
  };
  const take = (data: DataTransfer | null, event: { preventDefault(): void }) => {
    const files = filesIn(data);
    if (!files.length || !props.onFiles) return;
    event.preventDefault();
    props.onFiles(files);
  };
  return (
    <div className={classes.editor}>
      {!props.hideLabel && (
        <Input.Label htmlFor={id} required={props.required} mb={4}>
          {props.label}
        </Input.Label>
      )}
      {!props.compact && <Toolbar onMark={mark} preview={preview} onPreview={setPreview} />}
      {preview && (
        <div className={classes.preview}>
          {props.value.trim() ? (
            <Markdown text={props.value} />
          ) : (
            <span className="cb-muted">Nothing to preview yet.</span>
          )}
        </div>
      )}
      <MentionField
        people={props.people ?? NOBODY}
        value={props.value}
        onChange={props.onChange}
        field={field}
      >
        {(typed, left) => (
          <Textarea
            ref={field}
            className={preview ? classes.hidden : undefined}
            classNames={{ input: props.compact ? undefined : classes.input }}
            id={id}
            aria-label={props.hideLabel ? String(props.label) : undefined}
            aria-required={props.required || undefined}
            autosize
            minRows={props.minRows ?? 6}
            maxRows={props.maxRows ?? 20}
            value={props.value}
            error={props.error}
            placeholder={props.placeholder}
            onChange={(e) => {
              props.onChange(e.currentTarget.value);
              typed(e.currentTarget);
            }}
            onKeyDown={onKeyDown}
            onPaste={(e) => take(e.clipboardData, e)}
            onDrop={(e) => take(e.dataTransfer, e)}
            onBlur={() => {
              left();
              props.onBlur?.();
            }}
          />
        )}
      </MentionField>
    </div>
  );
}
