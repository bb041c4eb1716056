import { check } from './catalog.ts';
import { acorn, bella, birch, mike, olivia, sam, sue } from './people.ts';
import { ago, type Row } from './rows.ts';

export const LONG = `Since this morning the update of **Shop Plugin** to 4.2 stops at 60 % and the site stays in maintenance mode.

1. Open *Plugins → Updates*
2. Press **Update** on Shop Plugin
3. The bar stops at 60 %, after a minute: \`Could not copy file: includes/cart/class-session.php\`

I can bring the site back by deleting the file \`.maintenance\`, but the plugin is then at 4.1 with half of the new files.`;

/** A ticket like most, but for what is named. */
export function ticket(id: string, more: Row): Row {
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
