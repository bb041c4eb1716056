import { useCallback, useState } from 'react';
import type { Place } from './shelf';
import { Upload } from './Upload';

/** The files someone chose on a page, and the ways to change that choice. */
export interface Uploads {
  all: Upload[];
  add(files: File[]): Upload[];
  /** Adds what an earlier visit began. */
  take(begun: Upload[]): void;
  remove(upload: Upload): void;
  clear(): void;
}

export function useUploads(place: Place): Uploads {
  const [all, setAll] = useState<Upload[]>([]);
  const add = useCallback(
    (files: File[]) => {
      const added = files.filter((f) => f.size > 0).map((file) => new Upload(file, { place }));
      setAll((before) => [...before, ...added]);
      return added;
    },
    [place],
  );
  const take = useCallback((begun: Upload[]) => setAll((before) => [...begun, ...before]), []);
  const remove = useCallback((upload: Upload) => {
    void upload.remove().then((gone) => {
      if (gone) setAll((before) => before.filter((u) => u !== upload));
    });
  }, []);
  const clear = useCallback(() => setAll([]), []);
  return { all, add, take, remove, clear };
}
