import { Button, Group, Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useStore } from '../../live/store';
import { unsaved } from './unsaved';

/** Asks before changes that are not saved are left behind. */
export function LeaveGuard() {
  const dirty = useStore(unsaved).length > 0;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved.get().length > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title="Leave without saving?"
      centered
    >
      <p style={{ marginTop: 0 }}>What you changed on this page is not saved yet.</p>
      <Group gap="xs">
        <Button onClick={() => blocker.reset?.()}>Stay here</Button>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          Leave and lose it
        </Button>
      </Group>
    </Modal>
  );
}
