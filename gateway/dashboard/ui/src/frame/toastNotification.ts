import type { Notification } from '../api/notifications';
import { toast } from './toasts';

/** Says that something happened elsewhere; what happens on the open page shows itself there. */
export function toastNotification(data: string): void {
  const { summary, ticket } = JSON.parse(data) as Notification;
  const to = ticket && `/dashboard/support/${ticket.id}`;
  if (!to) toast(summary);
  else if (window.location.pathname !== to) toast(`${summary}: ${ticket.subject}`, { to, label: 'Open' });
}
