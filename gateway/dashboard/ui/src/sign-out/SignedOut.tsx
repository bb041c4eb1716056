import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { Late } from '../frame/Late';
import { abandonUploads } from '../upload/Upload';
import { leave } from './leave';

/** What other tabs show once their person has signed out; going on is a choice, so that nobody is signed in again unasked. */
export function SignedOut() {
  useEffect(abandonUploads, []);
  return (
    <Alone>
      <h1>You have signed out</h1>
      <p>You signed out in another tab of this browser.</p>
      <Button component="a" href={`/login?to=${encodeURIComponent(window.location.pathname)}`}>
        Sign in
      </Button>
    </Alone>
  );
}

/** What the tab shows in which somebody signs out, until the browser has left it. */
export function SigningOut() {
  return (
    <Alone>
      <h1>Signing out</h1>
      <Late after={5000}>
        <p>This takes longer than it should.</p>
        <Button onClick={leave}>Sign out again</Button>
      </Late>
    </Alone>
  );
}

function Alone({ children }: { children: ReactNode }) {
  return <main style={{ padding: 24, maxWidth: 640, margin: '10vh auto' }}>{children}</main>;
}
