import { Link } from 'react-router';
import { useTypeName } from '../api/catalog';
import type { TicketRow } from '../api/tickets';
import { useTypists } from '../live/typing';
import { keptReply } from '../thread/keptReply';
import { typingWord } from '../thread/presence';
import { counted } from '../words/amounts';
import { StatusMark } from '../words/StatusMark';
import { Time } from '../words/Time';
import { PRIORITY_WORDS, siteWord } from '../words/tickets';
import { VersionMark } from '../words/VersionMark';
import { AssigneeCell } from './AssigneeCell';
import { TargetMark } from './TargetMark';
import classes from './TicketLine.module.css';

interface Props {
  row: TicketRow;
  staff: boolean;
  marked: boolean;
  productName: (key: string) => string;
}

/** One ticket in the list: two quiet lines, the whole row opens it. */
export function TicketLine({ row, staff, marked, productName }: Props) {
  const typeName = useTypeName();
  const facts = [
    staff && row.account.name,
    row.openedBy.name,
    typeName(row.type),
    row.product && productName(row.product),
    row.siteUrl && siteWord(row.siteUrl),
  ].filter(Boolean);
  return (
    <li className={classes.row} data-marked={marked || undefined} data-ticket={row.id}>
      <div className={classes.status}>
        <StatusMark status={row.status} staff={staff} />
        {(row.priority === 'urgent' || row.priority === 'high') && (
          <span className={classes.priority} data-priority={row.priority}>
            {PRIORITY_WORDS[row.priority]}
          </span>
        )}
      </div>
      <div className={classes.main}>
        <Link
          to={`/dashboard/support/${row.id}`}
          className={classes.subject}
          data-unread={row.unread > 0 || undefined}
        >
          {row.subject}
        </Link>
        <div className={classes.facts}>
          <Preview ticketId={row.id} facts={facts.join(' · ')} />
        </div>
      </div>
      <div className={classes.counts}>
        {row.unread > 0 && <span className={classes.unread}>{row.unread} new</span>}
        {row.replyCount > 0 && <span>{counted(row.replyCount, 'reply', 'replies')}</span>}
        {row.attachmentCount > 0 && <span>{counted(row.attachmentCount, 'file')}</span>}
      </div>
      {staff && (
        <div className={classes.assignee}>
          <AssigneeCell row={row} />
          <TargetMark targets={row.targets} status={row.status} />
        </div>
      )}
      <div className={classes.time}>
        <Time at={row.lastActivityAt} />
        <VersionMark version={row.version} at={row.updatedAt} className={classes.version} />
      </div>
    </li>
  );
}

/** Who types on it, else what I began to write, else what it is about. */
function Preview({ ticketId, facts }: { ticketId: string; facts: string }) {
  const typists = useTypists(ticketId);
  if (typists) return <span className={classes.typing}>{typingWord(typists)}</span>;
  const draft = keptReply(ticketId);
  if (!draft) return facts;
  return (
    <>
      <span className={classes.draft}>Draft</span> · {draft}
    </>
  );
}
