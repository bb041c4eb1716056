import { useQuery } from '@tanstack/react-query';
import type { Upload } from './Upload';
import { isUnjudged } from './UploadView';
import { useUnjudged } from './useViews';

const EVERY = 1500;

/** Follows files that have arrived until the desk has checked them. */
export function useVerdicts(uploads: Upload[]): void {
  const waiting = useUnjudged(uploads);
  useQuery({
    queryKey: ['verdicts', ...waiting],
    queryFn: async () => {
      await Promise.allSettled(uploads.filter((u) => isUnjudged(u.view.get())).map((u) => u.judge()));
      return null;
    },
    enabled: waiting.length > 0,
    refetchInterval: EVERY,
  });
}
