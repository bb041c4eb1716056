import { Button } from '@mantine/core';
import { useRef } from 'react';
import { sizeWord } from '../words/amounts';
import classes from './FileField.module.css';
import { UploadLine } from './UploadLine';
import { useFileDrop } from './useFileDrop';
import type { Uploads } from './useUploads';
import { useVerdicts } from './useVerdicts';

interface Props {
  uploads: Uploads;
  onAdd: (files: File[]) => void;
}

/** Choose, drop or paste files; the limit is said before. */
export function FileField({ uploads, onAdd }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { limit, leftOut } = uploads;
  const over = useFileDrop(onAdd);
  useVerdicts(uploads.all);
  return (
    <div className={classes.field} data-over={over || undefined}>
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
          onAdd([...(e.currentTarget.files ?? [])]);
          e.currentTarget.value = '';
        }}
      />
      {leftOut && (
        <p className={classes.refused} role="alert">
          {leftOut}
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
