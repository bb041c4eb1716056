import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { type Delivery, redeliver } from '../api/deliveries';
import { usePersonName } from '../api/people';
import { useAction } from '../api/useAction';
import { toast } from '../frame/toasts';
import { channelWord } from '../notifications/eventWords';
import { ProblemNotice } from '../problem/ProblemNotice';
import { counted } from '../words/amounts';
import { Time } from '../words/Time';
import classes from './Deliveries.module.css';
import { STATE_WORDS } from './stateWords';

export function DeliveryLine({ row, onChanged }: { row: Delivery; onChanged: () => void }) {
  const nameOf = usePersonName();
  const again = useAction(redeliver, () => {
    toast(`Being sent again to ${nameOf(row.recipient)}`);
    onChanged();
  });
  return (
    <li className={classes.line} data-state={row.state}>
      <span className={classes.state}>{STATE_WORDS[row.state]}</span>
      <span className={classes.main}>
        {nameOf(row.recipient)} <Link to={`/dashboard/support/${row.ticketId}`}>{row.ticketId}</Link>
        <span className={classes.under}>
          {channelWord(row.channel)}, {counted(row.attempts, 'attempt')}
          {row.lastError && ` · ${row.lastError}`}
          {row.nextAttemptAt && (
            <>
              {' '}
              · next <Time at={row.nextAttemptAt} />
            </>
          )}
        </span>
      </span>
      <Time at={row.sentAt ?? row.createdAt} className="cb-muted" />
      {row.state === 'dead' && (
        <Button
          size="compact-sm"
          variant="default"
          loading={again.phase === 'pending'}
          onClick={() => again.start(row.id)}
        >
          Send again
        </Button>
      )}
      {again.failure && <ProblemNotice what="It was not sent again" action={again} />}
    </li>
  );
}
