import { useSearchParams } from 'react-router';
import type { Ticket } from '../api/tickets';
import { CopyButton } from '../frame/CopyButton';
import { Notice } from '../problem/Notice';
import { Time } from '../words/Time';
import { absolute, moment } from '../words/time';
import { linkTo } from './ThreadHeader';

/** After opening a ticket: its id, its link, and what happens next. */
export function OpenedBanner({ ticket }: { ticket: Ticket }) {
  const [search] = useSearchParams();
  if (search.get('opened') !== '1' || ticket.status !== 'open') return null;
  const due = ticket.targets?.firstResponse?.dueAt;
  return (
    <div style={{ marginBottom: 16 }}>
      <Notice tone="green" title={`Ticket ${ticket.id} is open`}>
        <p>
          {due ? (
            <>
              Expect a first reply by{' '}
              <time dateTime={due} title={absolute(due)}>
                {moment(due)}
              </time>{' '}
              (<Time at={due} />
              ).
            </>
          ) : (
            'Support reads it next.'
          )}{' '}
          You hear of it here and by e-mail. Add whatever comes to mind below.
        </p>
        <p>
          Share it with your team:{' '}
          <CopyButton label="Copy link" text={linkTo(ticket.id)} icon="link" worded />
        </p>
      </Notice>
    </div>
  );
}
