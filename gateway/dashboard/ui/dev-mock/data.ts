import { check } from './catalog.ts';
import { acorn, bella, birch, mike, olivia, sam, sue, vera } from './people.ts';

const now = Date.now();
export const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

// biome-ignore lint/suspicious/noExplicitAny: the mock keeps loose rows, the pages read them by the real types
export type Row = Record<string, any>;

const LONG = `Since this morning the update of **Shop Plugin** to 4.2 stops at 60 % and the site stays in maintenance mode.

1. Open *Plugins → Updates*
2. Press **Update** on Shop Plugin
3. The bar stops at 60 %, after a minute: \`Could not copy file: includes/cart/class-session.php\`

I can bring the site back by deleting the file \`.maintenance\`, but the plugin is then at 4.1 with half of the new files.`;

function ticket(id: string, more: Row): Row {
  const facts = {
    siteUrl: 'https://shop.acorn.example',
    product: 'shop-plugin',
    problem: LONG,
    occurredAt: ago(300),
    ...more,
  };
  return {
    id,
    account: acorn,
    openedBy: olivia,
    type: 'failed_update',
    subject: '',
    environment: 'production',
    licenceKey: '••••1F3C',
    planName: null,
    expected: 'The update finishes and the shop is back.',
    actual: 'The bar stops at 60 %.',
    stepsTried: 'Cleared the cache, tried twice, switched the theme.',
    route: '/dashboard/sites/updates',
    evidence: null,
    status: 'open',
    priority: 'normal',
    tags: [],
    assignee: null,
    replyCount: 0,
    attachmentCount: 0,
    unread: 0,
    lastSeq: 1,
    followUpOf: null,
    mergedInto: null,
    links: [],
    rating: null,
    version: 1,
    createdAt: ago(300),
    updatedAt: ago(60),
    lastActivityAt: ago(60),
    resolvedAt: null,
    resolution: null,
    targets: {
      firstResponse: { dueAt: ago(-180), metAt: null, state: 'running' },
      resolution: { dueAt: ago(-4000), metAt: null, state: 'running' },
    },
    ...facts,
    checklist: check(facts),
  };
}

export const tickets: Row[] = [
  ticket('CB-7K2M9-QXD4T', {
    subject: 'Update to 4.2 stops at 60 % and leaves the shop in maintenance mode',
    status: 'awaiting_customer',
    priority: 'high',
    assignee: sam,
    unread: 1,
    replyCount: 3,
    attachmentCount: 2,
    lastActivityAt: ago(4),
    lastSeq: 8,
    version: 3,
    tags: ['updates'],
  }),
  ticket('CB-0R4XT-9PC2H', {
    subject: 'Calendar of the booking plugin shows every slot twice',
    type: 'bug',
    product: 'booking-plugin',
    siteUrl: 'https://book.acorn.example',
    openedBy: mike,
    replyCount: 1,
    lastActivityAt: ago(38),
    unread: 0,
    assignee: sue,
  }),
  ticket('CB-5ZK8W-1M7JB', {
    subject: 'Checkout takes 9 seconds since the last update',
    type: 'performance',
    attachmentCount: 1,
    lastActivityAt: ago(130),
    unread: 2,
    replyCount: 2,
  }),
  ticket('CB-H3V6D-K0QSA', {
    subject: 'Where do I see which sites use our licence?',
    type: 'question',
    siteUrl: null,
    product: null,
    openedBy: mike,
    priority: 'low',
    lastActivityAt: ago(1500),
    targets: null,
  }),
  ticket('CB-W8N1G-XB45E', {
    subject: 'Licence key is refused on the staging site',
    type: 'licence',
    siteUrl: 'https://staging.acorn.example',
    environment: 'staging',
    status: 'resolved',
    resolvedAt: ago(3000),
    resolution: 'The key had reached its two sites. Removing the old staging site freed one.',
    lastActivityAt: ago(3000),
    replyCount: 4,
    version: 4,
  }),
  ticket('CB-2C9YF-6TR3P', {
    subject: 'Invoice of October shows the old address',
    type: 'billing',
    siteUrl: null,
    status: 'closed',
    resolvedAt: ago(40000),
    resolution: 'Corrected and sent again.',
    lastActivityAt: ago(40000),
    replyCount: 2,
    version: 4,
  }),
  ticket('CB-P4JS7-0E8KM', {
    subject: 'Backup agent fills the disk of the database host',
    type: 'bug',
    product: 'backup-agent',
    siteUrl: 'https://db.birch.example',
    account: birch,
    openedBy: bella,
    priority: 'urgent',
    lastActivityAt: ago(11),
    targets: {
      firstResponse: { dueAt: ago(-49), metAt: null, state: 'running' },
      resolution: { dueAt: ago(-1400), metAt: null, state: 'running' },
    },
  }),
];

let hash = 1;
function entry(
  seq: number,
  kind: string,
  author: Row | null,
  minutes: number,
  body: string | null,
  more: Row = {},
): Row {
  const h = (hash++ * 0x9e3779b1).toString(16).padStart(16, '0').repeat(4).slice(0, 64);
  return {
    seq,
    id: `e-${h.slice(0, 10)}`,
    kind,
    author,
    body,
    bodyHtml: null,
    attachments: [],
    event: null,
    internal: false,
    route: null,
    at: ago(minutes),
    hash: h,
    previousHash: '0'.repeat(64),
    ...more,
  };
}

const file = (id: string, fileName: string, size: number, contentType: string, state = 'ready') => ({
  id,
  fileName,
  size,
  contentType,
  state,
});
const event = (from: string, to: string) => ({ event: { name: 'status_changed', from, to } });

export const timelines: Record<string, Row[]> = {
  'CB-7K2M9-QXD4T': [
    entry(1, 'opened', olivia, 1700, LONG, {
      attachments: [
        file('a1', 'update-screen.png', 182_400, 'image/png'),
        file('a2', 'debug.log', 48_200, 'text/plain'),
      ],
    }),
    entry(2, 'event', null, 1690, null, {
      event: { name: 'assigned', assignee: { name: 'Sam Sorrel' } },
      internal: true,
    }),
    entry(
      3,
      'reply',
      sam,
      1500,
      'Hello Olivia,\n\nthank you, the log helps. The copy stops because the web server may not write into `includes/cart`. Could you tell us who owns that folder?\n\n```\nls -ld wp-content/plugins/shop/includes/cart\n```',
    ),
    entry(4, 'event', null, 1499, null, event('open', 'awaiting_customer')),
    entry(
      5,
      'reply',
      olivia,
      200,
      'It says `root root`. Our backup restored it last week as root, now that you say it.',
      {},
    ),
    entry(6, 'event', null, 199, null, event('awaiting_customer', 'open')),
    entry(
      7,
      'note',
      sam,
      30,
      'Same as the Birch case in September: restore as root. The guide page should mention it.',
      { internal: true },
    ),
    entry(
      8,
      'reply',
      sam,
      5,
      'That is it. Please give the folder back to the web server and start the update again:\n\n```\nchown -R www-data: wp-content/plugins/shop\n```\n\nTell us whether it runs through.',
    ),
    entry(9, 'event', null, 4, null, event('open', 'awaiting_customer')),
  ],
};

export function timelineOf(id: string): Row[] {
  const row = tickets.find((t) => t.id === id);
  timelines[id] ??= row ? [entry(1, 'opened', row.openedBy, 300, row.problem)] : [];
  return timelines[id];
}

export function append(
  id: string,
  kind: string,
  author: Row | null,
  body: string | null,
  more: Row = {},
): Row {
  const lines = timelineOf(id);
  const added = entry(lines.length + 1, kind, author, 0, body, { at: new Date().toISOString(), ...more });
  lines.push(added);
  return added;
}

export function open(input: Row, session: Row): Row {
  const id = `CB-${Math.random().toString(36).slice(2, 7).toUpperCase()}-${Math.random().toString(36).slice(2, 7).toUpperCase()}`;
  const at = new Date().toISOString();
  const row = ticket(id, {
    ...input,
    account: session.account ?? birch,
    openedBy: session.user,
    createdAt: at,
    updatedAt: at,
    lastActivityAt: at,
  });
  tickets.unshift(row);
  timelines[id] = [];
  append(id, 'opened', session.user, input.problem);
  return row;
}

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
    event: 'ticket_resolved',
    ticket: { id: 'CB-W8N1G-XB45E', subject: tickets[4]?.subject },
    actor: mike,
    summary: 'Mike Maple marked it resolved',
    link: '/dashboard/support/CB-W8N1G-XB45E',
    at: ago(3000),
    readAt: ago(2900),
  },
];

export const acts: Row[] = [
  ['replied', sam, 0, 5],
  ['replied', olivia, 0, 200],
  ['attachment_added', olivia, 0, 1698],
  ['ticket_opened', olivia, 0, 1700],
  ['ticket_resolved', mike, 4, 3000],
  ['ticket_closed', null, 5, 20000],
].map(([action, actor, n, minutes], i) => ({
  id: `h${i}`,
  at: ago(minutes as number),
  actor,
  action,
  ticket: { id: tickets[n as number]?.id, subject: tickets[n as number]?.subject },
  outcome: 'accepted',
  route: `/dashboard/support/${tickets[n as number]?.id}`,
  problem: null,
  gate: null,
  requestId: null,
}));

const tried = (minutes: number): Row => ({
  id: `attempt${minutes}`,
  at: ago(minutes),
  actor: olivia,
  action: 'replied',
  ticket: { id: tickets[0]?.id, subject: tickets[0]?.subject },
  outcome: 'failed',
  route: `/dashboard/support/${tickets[0]?.id}`,
  problem: 'unavailable',
  gate: null,
  requestId: `0198a000-0000-7000-8000-00000000${minutes}`,
});

acts.splice(1, 0, tried(198), tried(199), {
  ...tried(210),
  actor: vera,
  outcome: 'refused',
  problem: 'gate',
  gate: 'role',
});

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
