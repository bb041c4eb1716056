import { useEffect, useRef, useState } from 'react';
import { filesIn } from './pasted';

/**
 * Takes files that are dropped anywhere on the page, and answers whether some are held over it. What handles a drop
 * itself keeps it. Without a taker nothing is taken.
 */
export function useFileDrop(onFiles: ((files: File[]) => void) | null): boolean {
  const [over, setOver] = useState(false);
  const taker = useRef(onFiles);
  taker.current = onFiles;
  const takes = onFiles !== null;
  useEffect(() => {
    if (!takes) return;
    const hold = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => !event.relatedTarget && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      taker.current?.(filesIn(event.dataTransfer));
    };
    document.addEventListener('dragover', hold);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      setOver(false);
      document.removeEventListener('dragover', hold);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [takes]);
  return over;
}

/** Where nothing takes a dropped file, the browser would leave the page to show it: this keeps it here. */
export function useNoStrayDrop(): void {
  useEffect(() => {
    const keep = (event: DragEvent) => {
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
