import { Link } from 'react-router';
import type { Notification } from '../api/notifications';
import { Time } from '../words/Time';
import classes from './Notifications.module.css';

export function NotificationLine({ item, onOpen }: { item: Notification; onOpen: () => void }) {
  const to = item.ticket ? `/dashboard/support/${item.ticket.id}` : pathOf(item.link);
  return (
    <li className={classes.line} data-unread={!item.readAt || undefined}>
      <Link to={to} onClick={onOpen}>
        <span className={classes.summary}>{item.summary}</span>
        <span className={classes.subject}>{item.ticket?.subject}</span>
      </Link>
      {!item.readAt && <span className={classes.new}>new</span>}
      <Time at={item.at} className={classes.time} />
    </li>
  );
}

/** Only a path of this dashboard is followed. */
function pathOf(link: string): string {
  const { pathname } = new URL(link, window.location.origin);
  return pathname.startsWith('/dashboard/') ? pathname : '/dashboard/support';
}
