import { useCallback, useSyncExternalStore } from 'react';
import type { Upload } from './Upload';
import type { UploadPhase } from './UploadView';

/** The phases of several uploads, followed together. */
export function usePhases(uploads: Upload[]): UploadPhase[] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = uploads.map((upload) => upload.view.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [uploads],
  );
  const phases = useSyncExternalStore(subscribe, () => uploads.map((u) => u.view.get().phase).join(' '));
  return phases ? (phases.split(' ') as UploadPhase[]) : [];
}
