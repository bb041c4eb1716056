import { useRef } from 'react';
import type { Capability } from '../api/catalog';
import { GatedButton } from '../problem/GatedButton';

/** Chooses files to go with what is being written. */
export function AttachButton({
  capability,
  onFiles,
}: {
  capability?: Capability;
  onFiles: (files: File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <GatedButton
        capability={capability}
        variant="default"
        size="compact-sm"
        onClick={() => input.current?.click()}
      >
        Attach files
      </GatedButton>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="file-input"
        onChange={(e) => {
          onFiles([...(e.currentTarget.files ?? [])]);
          e.currentTarget.value = '';
        }}
      />
    </>
  );
}
