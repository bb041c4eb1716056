import { mike, sam, sue } from './people.ts';
import { ago, type Row } from './rows.ts';
import { tickets } from './tickets.ts';

export const notifications: Row[] = [
  {
    id: 'n1',
    event: 'staff_replied',
    ticket: { id: 'CB-7K2M9-QXD4T', subject: tickets[0]?.subject },
    actor: sam,
    summary: 'Sam Sorrel replied',
    link: '/dashboard/support/CB-7K2M9-QXD4T',
    at: ago(4),
    readAt: null,
  },
  {
    id: 'n2',
    event: 'staff_replied',
    ticket: { id: 'CB-5ZK8W-1M7JB', subject: tickets[2]?.subject },
    actor: sue,
    summary: 'Sue Sage replied',
    link: '/dashboard/support/CB-5ZK8W-1M7JB',
    at: ago(130),
    readAt: null,
  },
  {
    id: 'n3',
    event: 'resolved',
    ticket: { id: 'CB-W8N1G-XB45E', subject: tickets[4]?.subject },
    actor: mike,
    summary: 'Mike Maple marked it resolved',
    link: '/dashboard/support/CB-W8N1G-XB45E',
    at: ago(3000),
    readAt: ago(2900),
  },
];

export const deliveries: Row[] = [
  {
    id: 'd1',
    channel: 'mail',
    recipient: 'olivia@acorn.example',
    ticketId: 'CB-7K2M9-QXD4T',
    state: 'sent',
    attempts: 1,
    nextAttemptAt: null,
    lastError: null,
    createdAt: ago(5),
    sentAt: ago(5),
  },
  {
    id: 'd2',
    channel: 'mail',
    recipient: 'bella@birch.example',
    ticketId: 'CB-P4JS7-0E8KM',
    state: 'failed',
    attempts: 2,
    nextAttemptAt: ago(-3),
    lastError: 'The mail server did not answer',
    createdAt: ago(9),
    sentAt: null,
  },
  {
    id: 'd3',
    channel: 'mail',
    recipient: 'nobody@birch.example',
    ticketId: 'CB-P4JS7-0E8KM',
    state: 'dead',
    attempts: 8,
    nextAttemptAt: null,
    lastError: '550 No such user',
    createdAt: ago(900),
    sentAt: null,
  },
];
