import { useCallback, useState } from 'react';
import type { Place } from './shelf';
import { fits, leftOutWord } from './sized';
import { Upload } from './Upload';

/** The files someone chose on a page, and the ways to change that choice. */
export interface Uploads {
  all: Upload[];
  /** The largest file that may be chosen, in bytes; null when there is no limit. */
  limit: number | null;
  /** Which of the files chosen last were left out and why, in words. */
  leftOut: string | null;
  add(files: File[]): Upload[];
  /** Adds what an earlier visit began. */
  take(begun: Upload[]): void;
  remove(upload: Upload): void;
  clear(): void;
}

export function useUploads(place: Place, limit: number | null): Uploads {
  const [all, setAll] = useState<Upload[]>([]);
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const add = useCallback(
    (files: File[]) => {
      const added = files.filter((file) => fits(file, limit)).map((file) => new Upload(file, { place }));
      setAll((before) => [...before, ...added]);
      setLeftOut(leftOutWord(files, limit));
      return added;
    },
    [place, limit],
  );
  const take = useCallback((begun: Upload[]) => setAll((before) => [...begun, ...before]), []);
  const remove = useCallback((upload: Upload) => {
    setLeftOut(null);
    void upload.remove().then((gone) => {
      if (gone) setAll((before) => before.filter((u) => u !== upload));
    });
  }, []);
  const clear = useCallback(() => {
    setAll([]);
    setLeftOut(null);
  }, []);
  return { all, limit, leftOut, add, take, remove, clear };
}
