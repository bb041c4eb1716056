import { birch, olivia, sam } from './people.ts';
import { ago, type Row } from './rows.ts';
import { LONG, ticket, tickets } from './tickets.ts';

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

const timelines: Record<string, Row[]> = {
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
