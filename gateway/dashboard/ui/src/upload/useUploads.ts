import { useCallback, useState } from 'react';
import { Upload } from './Upload';

/** The files someone chose on a page, and the ways to change that choice. */
export interface Uploads {
  all: Upload[];
  add(files: File[]): Upload[];
  remove(upload: Upload): void;
  clear(): void;
}

export function useUploads(): Uploads {
  const [all, setAll] = useState<Upload[]>([]);
  const add = useCallback((files: File[]) => {
    const added = files.filter((f) => f.size > 0).map((file) => new Upload(file));
    setAll((before) => [...before, ...added]);
    return added;
  }, []);
  const remove = useCallback((upload: Upload) => {
    upload.cancel();
    setAll((before) => before.filter((u) => u !== upload));
  }, []);
  const clear = useCallback(() => setAll([]), []);
  return { all, add, remove, clear };
}
