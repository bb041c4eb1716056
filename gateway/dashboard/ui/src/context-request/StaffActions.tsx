import { Button, Group } from '@mantine/core';
import { ProblemNotice } from '../problem/ProblemNotice';
import type { ContextRequest } from './requests';
import type { Acceptance } from './useAcceptance';

/** Accepts all answers at once, or takes the request back. */
export function StaffActions({ request, acceptance }: { request: ContextRequest; acceptance: Acceptance }) {
  const { accept, withdraw } = acceptance;
  const fresh = request.items.filter((item) => item.answer && !item.accepted).length;
  const settled = request.items.every((item) => item.accepted);
  if (settled) return null;
  return (
    <>
      <Group gap="xs" mt={12}>
        {fresh > 1 && (
          <Button size="compact-sm" loading={accept.phase === 'pending'} onClick={() => accept.start([])}>
            Accept all {fresh} answers
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          loading={withdraw.phase === 'pending'}
          onClick={() => withdraw.start(null)}
        >
          Withdraw the request
        </Button>
      </Group>
      {accept.failure && (
        <ProblemNotice what="The answer was not accepted" action={accept} onDismiss={accept.clear} />
      )}
      {withdraw.failure && (
        <ProblemNotice what="The request was not withdrawn" action={withdraw} onDismiss={withdraw.clear} />
      )}
    </>
  );
}
