import { Button, Group, Modal } from '@mantine/core';
import type { SignOut } from './useSignOut';

/** Says what signing out would lose, and leaves the choice. */
export function SignOutDialog({ lost, discard, stay }: SignOut) {
  return (
    <Modal opened={lost !== null} onClose={stay} title="Sign out and lose this?" centered>
      <p style={{ marginTop: 0 }}>Signing out removes what only this browser has:</p>
      <ul>
        {lost?.map((line) => (
          <li key={line} style={{ overflowWrap: 'anywhere' }}>
            {line}
          </li>
        ))}
      </ul>
      <Group gap="xs">
        <Button data-autofocus onClick={stay}>
          Stay
        </Button>
        <Button variant="default" onClick={discard}>
          Sign out and discard
        </Button>
      </Group>
    </Modal>
  );
}
