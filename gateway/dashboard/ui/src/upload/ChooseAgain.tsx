import { useRef } from 'react';
import classes from './ChooseAgain.module.css';
import type { Upload } from './Upload';

/** Asks for the file of an upload that an earlier visit began and this browser could not keep. */
export function ChooseAgain({ upload }: { upload: Upload }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={classes.choose}
        aria-label={`Choose the same file to go on with ${upload.file.name}`}
        onClick={() => input.current?.click()}
      >
        Choose the same file to go on
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="same-file"
        onChange={(e) => {
          const file = e.currentTarget.files?.[0];
          if (file) void upload.choose(file);
          e.currentTarget.value = '';
        }}
      />
    </>
  );
}
