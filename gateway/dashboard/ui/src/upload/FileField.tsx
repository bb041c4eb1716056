import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { sizeWord } from '../words/amounts';
import classes from './FileField.module.css';
import { filesIn } from './pasted';
import { UploadLine } from './UploadLine';
import type { Uploads } from './useUploads';

interface Props {
  uploads: Uploads;
  /** The largest file that may be sent, in bytes; null when there is no limit. */
  limit: number | null;
  onAdd: (files: File[]) => void;
}

/** Choose, drop or paste files; the limit is said before. */
export function FileField({ uploads, limit, onAdd }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const add = (files: File[]) => {
    const small = files.filter((f) => f.size > 0 && (limit === null || f.size <= limit));
    const left = files.filter((f) => !small.includes(f));
    setRefused(
      left.length ? `Not added: ${left.map((f) => `${f.name} (${sizeWord(f.size)})`).join(', ')}.` : null,
    );
    onAdd(small);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(filesIn(event.dataTransfer));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button inside does the same
    <div
      className={classes.field}
      data-over={over || undefined}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={classes.choose}>
        <Button variant="default" size="compact-sm" onClick={() => input.current?.click()}>
          Choose files
        </Button>
        <span className="cb-muted">
          or drop them here, or paste a screenshot.{limit !== null && ` Up to ${sizeWord(limit)} each.`}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="file-input"
        onChange={(e) => {
          add([...(e.currentTarget.files ?? [])]);
          e.currentTarget.value = '';
        }}
      />
      {refused && (
        <p className={classes.refused} role="alert">
          {refused} {limit !== null && `A file may have up to ${sizeWord(limit)} on your plan.`}
        </p>
      )}
      {uploads.all.length > 0 && (
        <ul className={classes.list}>
          {uploads.all.map((upload) => (
            <UploadLine
              key={upload.id}
              upload={upload}
              removable
              onRetry={() => upload.again()}
              onRemove={() => uploads.remove(upload)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
