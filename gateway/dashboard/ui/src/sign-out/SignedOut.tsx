import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { abandonUploads } from '../upload/Upload';

/** What other tabs show once their person has signed out; going on is a choice, so that nobody is signed in again unasked. */
export function SignedOut() {
  useEffect(abandonUploads, []);
  return (
    <main style={{ padding: 24, maxWidth: 640, margin: '10vh auto' }}>
      <h1>You have signed out</h1>
      <p>You signed out in another tab of this browser.</p>
      <Button component="a" href={`/login?to=${encodeURIComponent(window.location.pathname)}`}>
        Sign in
      </Button>
    </main>
  );
}
