import { Skeleton, Stack } from '@mantine/core';
import { Late } from './Late';

/** Grey lines in place of a page that takes longer than 300 ms. */
export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Late>
      <Stack gap="sm" aria-hidden="true">
        <Skeleton height={28} width="40%" />
        {Array.from({ length: rows }, (_, i) => `row-${i}`).map((key) => (
          <Skeleton key={key} height={52} />
        ))}
      </Stack>
    </Late>
  );
}
