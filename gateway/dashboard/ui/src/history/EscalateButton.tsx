import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useCatalog } from '../api/catalog';
import type { Act } from '../api/history';
import { useSession } from '../api/session';
import { escalationHref } from '../problem/escalation';
import { GatedButton } from '../problem/GatedButton';
import { runOf } from '../problem/recordedRun';
import { triedWord } from './actionWords';
import { outcomeSentence } from './outcomeWords';

/** The way from my own failed attempt to a ticket that carries its facts. */
export function EscalateButton({ act, acts }: { act: Act; acts: Act[] }) {
  const me = useSession().user.id;
  const mayOpen = useCatalog().data?.capabilities.create_ticket;
  if (act.actor?.id !== me) return null;
  if (mayOpen?.allowed === false) {
    return (
      <GatedButton capability={mayOpen} size="compact-xs" variant="default">
        Escalate
      </GatedButton>
    );
  }
  const run = runOf(act, acts);
  const href = escalationHref({
    route: act.route ?? '/dashboard/history',
    action: `Could not ${triedWord(act.action)}`,
    ticket: act.ticket?.id ?? null,
    expected: 'The action succeeds.',
    actual: outcomeSentence(act),
    requestId: act.requestId,
    ...run,
  });
  return (
    <Button size="compact-xs" variant="default" component={Link} to={href}>
      Escalate
    </Button>
  );
}
