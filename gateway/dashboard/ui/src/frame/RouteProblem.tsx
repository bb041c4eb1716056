import { Button } from '@mantine/core';
import { useRouteError } from 'react-router';
import { Notice } from '../problem/Notice';

/** The page itself broke; the way on is a reload, and typed text is kept by its own page. */
export function RouteProblem() {
  const error = useRouteError();
  const outdated =
    error instanceof Error && /dynamically imported module|Failed to fetch/i.test(error.message);
  return (
    <div style={{ padding: 24, maxWidth: 640, margin: '0 auto' }}>
      <Notice tone="red" title={outdated ? 'Casebook was updated' : 'This page could not be shown'}>
        <p>
          {outdated
            ? 'Load the page again to use the new version. Drafts are kept.'
            : 'Load the page again. If it happens once more, write to support with the time and the address of this page.'}
        </p>
        <Button mt={8} size="compact-sm" onClick={() => window.location.reload()}>
          Load again
        </Button>
      </Notice>
    </div>
  );
}
