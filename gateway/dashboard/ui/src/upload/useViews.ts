import { useCallback, useSyncExternalStore } from 'react';
import type { Upload } from './Upload';
import { isUnjudged, rejectionOf, type UploadPhase, type UploadView } from './UploadView';

/** The phases of several uploads, followed together. */
export function usePhases(uploads: Upload[]): UploadPhase[] {
  return words(useFollowed(uploads, phaseOf)) as UploadPhase[];
}

/** The ids that the desk gave several uploads, as far as it knows them. */
export function useAttachmentIds(uploads: Upload[]): string[] {
  return words(useFollowed(uploads, idOf));
}

/** The ids of those that have arrived and are not checked yet. */
export function useUnjudged(uploads: Upload[]): string[] {
  return words(useFollowed(uploads, unjudgedId));
}

/** Those that arrived and were not accepted. */
export function useRejected(uploads: Upload[]): Upload[] {
  useFollowed(uploads, rejectionWord);
  return uploads.filter((upload) => rejectionOf(upload.view.get()));
}

const phaseOf = (view: UploadView) => view.phase;

const idOf = (view: UploadView) => (view.phase === 'cancelled' ? '' : (view.attachmentId ?? ''));

const unjudgedId = (view: UploadView) => (isUnjudged(view) ? (view.attachmentId ?? '') : '');

const rejectionWord = (view: UploadView) => rejectionOf(view) ?? '';

function useFollowed(uploads: Upload[], word: (view: UploadView) => string): string {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = uploads.map((upload) => upload.view.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [uploads],
  );
  return useSyncExternalStore(subscribe, () => uploads.map((u) => word(u.view.get())).join(' '));
}

const words = (text: string) => text.split(' ').filter(Boolean);
