import { Button } from '@mantine/core';
import { type RefObject, useRef } from 'react';
import classes from './RequestCard.module.css';

interface Props {
  label: string;
  error: string | null;
  onFiles: (files: File[]) => void;
  buttonRef: RefObject<HTMLElement>;
}

/** Chooses the files of an answer. */
export function FilesField({ label, error, onFiles, buttonRef }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.choose}>
      <Button
        ref={buttonRef as RefObject<HTMLButtonElement>}
        variant="default"
        size="sm"
        aria-label={`Choose files: ${label}`}
        onClick={() => input.current?.click()}
      >
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid={`files ${label}`}
        onChange={(e) => {
          onFiles([...(e.currentTarget.files ?? [])]);
          e.currentTarget.value = '';
        }}
      />
      {error && (
        <span className={classes.refused} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
