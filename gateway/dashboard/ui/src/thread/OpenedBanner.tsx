import { useContext } from 'react';
import { useSearchParams } from 'react-router';
import type { Ticket } from '../api/tickets';
import { CopyButton } from '../frame/CopyButton';
import { Notice } from '../problem/Notice';
import { notAcceptedWord } from '../upload/notAccepted';
import { counted } from '../words/amounts';
import { Time } from '../words/Time';
import { absolute, moment } from '../words/time';
import { linkTo } from './ThreadHeader';
import { FileStates } from './useFileStates';

/** After opening a ticket: its id, its link, what happens next, and which of its files were not accepted. */
export function OpenedBanner({ ticket }: { ticket: Ticket }) {
  const [search] = useSearchParams();
  const answered = ticket.targets?.firstResponse?.metAt;
  if (search.get('opened') !== '1' || ticket.status !== 'open' || answered) return null;
  const due = ticket.targets?.firstResponse?.dueAt;
  return (
    <div style={{ display: 'grid', gap: 8, marginBottom: 16 }}>
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
          You hear of it here and by e-mail; until then you can add files and words below.
        </p>
        <p>
          Share it with your team:{' '}
          <CopyButton label="Copy link" text={linkTo(ticket.id)} icon="link" worded />
        </p>
      </Notice>
      <NotAccepted />
    </div>
  );
}

function NotAccepted() {
  const files = [...useContext(FileStates).values()].filter((file) => file.state === 'rejected');
  if (!files.length) return null;
  return (
    <Notice tone="amber" title={`${counted(files.length, 'file was', 'files were')} not accepted`}>
      {files.map((file) => (
        <p key={file.id}>{notAcceptedWord(file)}</p>
      ))}
      <p>
        Support does not get {files.length > 1 ? 'them' : 'it'}. Attach a good copy, or another kind of file,
        to a reply below.
      </p>
    </Notice>
  );
}
