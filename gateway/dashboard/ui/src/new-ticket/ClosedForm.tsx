import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Capability } from '../api/catalog';
import { refreshSession } from '../api/session';
import { useAction } from '../api/useAction';
import { Notice } from '../problem/Notice';
import { whyNot } from '../problem/requirements';

/** Why no ticket can be opened, said once for the whole form, and what would help. */
export function ClosedForm({ gate }: { gate: Capability }) {
  const queries = useQueryClient();
  const refresh = useAction(async (_once: null) => {
    await refreshSession();
    await queries.refetchQueries({ queryKey: ['catalog'] });
  });
  return (
    <Notice
      tone="amber"
      title={
        gate.gate === 'role'
          ? 'You can read tickets but not open them'
          : 'You cannot open a ticket at the moment'
      }
    >
      <p id="why-no-ticket">{whyNot(gate)}</p>
      <Button
        mt={8}
        size="compact-sm"
        loading={refresh.phase === 'pending'}
        onClick={() => refresh.start(null)}
      >
        Refresh session and retry
      </Button>
      {refresh.phase === 'done' && <p>Your session is fresh, and this has not changed.</p>}
      {refresh.failure && <p>Your session was not refreshed: {refresh.failure.refusal.message}</p>}
    </Notice>
  );
}
