import type { MockSession } from './people.ts';

const LABELS: Record<string, [string, number]> = {
  subject: ['Subject', 140],
  problem: ['What is the problem?', 20000],
  product: ['Product', 60],
  siteUrl: ['Site', 2048],
  environment: ['Environment', 20],
  licenceKey: ['Licence key', 200],
  planName: ['Plan name', 100],
  occurredAt: ['When did it happen?', 40],
  expected: ['What did you expect?', 10000],
  actual: ['What happened instead?', 10000],
  stepsTried: ['What did you try?', 10000],
};
const ALL = Object.keys(LABELS);
const WANTED = { screenshot: 'A screenshot of what you see', log: 'The log file of that time' };
type Wanted = keyof typeof WANTED;

const TYPES: [string, string, string[], string[], Wanted[]][] = [
  ['failed_install', 'Failed install', ALL, ['product', 'siteUrl'], ['screenshot', 'log']],
  ['failed_update', 'Failed update', ALL, ['product', 'siteUrl'], ['screenshot', 'log']],
  [
    'licence',
    'Licence and activation',
    ['product', 'siteUrl', 'licenceKey', 'planName', 'occurredAt', 'actual', 'stepsTried'],
    [],
    ['screenshot'],
  ],
  ['billing', 'Billing and account', ['product', 'planName', 'occurredAt'], [], []],
  ['bug', 'Bug', ALL, ['product'], ['screenshot', 'log']],
  ['performance', 'Performance', ALL, ['product', 'siteUrl'], ['log']],
  ['security', 'Security', ALL, ['product'], ['log']],
  ['question', 'Question', ['product', 'siteUrl', 'environment', 'planName'], [], []],
];

const LINES: Record<string, string> = {
  failed_install: 'A product does not install',
  failed_update: 'An update stops or breaks the site',
  licence: 'A key is refused or runs out',
  billing: 'Invoices, plan, account data',
  bug: 'Something works differently than it should',
  performance: 'It works, but too slowly',
  security: 'A weakness or a suspicion',
  question: 'How something works',
};
const SHAPES: Record<string, object> = {
  subject: { min: 3 },
  licenceKey: { min: 6, pattern: '[!-~]*' },
  occurredAt: { past: true },
};

export const products = [
  { key: 'shop-plugin', name: 'Shop Plugin' },
  { key: 'booking-plugin', name: 'Booking Plugin' },
  { key: 'studio-theme', name: 'Studio Theme' },
  { key: 'backup-agent', name: 'Backup Agent' },
];

function gateOf(type: string, session: MockSession) {
  const plan = session.account?.plan ?? 'business';
  if (session.account?.licence === 'expired' && !['licence', 'billing'].includes(type))
    return {
      gate: 'licence',
      requires: 'licence:active',
      remedy: 'Renew the licence, then refresh your session.',
    };
  if (plan === 'free' && !['licence', 'billing', 'question'].includes(type))
    return {
      gate: 'plan',
      requires: 'plan:pro',
      remedy: 'Ask an owner of your account to change the plan, then refresh your session.',
    };
  if (plan === 'pro' && type === 'security')
    return {
      gate: 'plan',
      requires: 'plan:business',
      remedy: 'Ask an owner of your account to change the plan, then refresh your session.',
    };
  return null;
}

export function catalogFor(session: MockSession) {
  const writes = session.user.role !== 'viewer';
  const role = {
    gate: 'role',
    requires: 'role:member',
    remedy: 'Ask an owner of your account for the role member, then refresh your session.',
  };
  const may = writes ? { allowed: true } : { allowed: false, ...role };
  return {
    types: TYPES.map(([key, label, fields, required, files]) => ({
      key,
      label,
      description: LINES[key],
      fields: ['subject', 'problem', ...fields.filter((f) => f !== 'subject' && f !== 'problem')].map(
        (f) => ({
          key: f,
          label: LABELS[f]?.[0],
          max: LABELS[f]?.[1],
          ...SHAPES[f],
          required: f === 'subject' || f === 'problem' || required.includes(f),
        }),
      ),
      attachments: files.map((f) => ({ key: f, label: WANTED[f] })),
      checklist: RULES.map(([rule, name, hint, asked]) => ({
        key: rule,
        label: name,
        hint,
        fields: asked.filter((f) => f !== '-'),
        attachments: rule in WANTED ? [rule] : [],
      })),
      defaultPriority: 'normal',
      allowed: gateOf(key, session) === null,
      ...(gateOf(key, session) ?? { gate: null, requires: null, remedy: null }),
    })),
    products,
    capabilities: {
      create_ticket: may,
      reply: may,
      attach: may,
      attachment_size: { ...may, limit: 100_000_000 },
      resolve: may,
      reopen: may,
      priority_high: { allowed: true },
      priority_urgent: {
        allowed: false,
        gate: 'plan',
        requires: 'plan:business',
        remedy: 'Ask an owner of your account to change the plan.',
      },
    },
  };
}

const RULES: [string, string, string, string[]][] = [
  [
    'reproducible_steps',
    'Has reproducible steps',
    'Say what you expected, what happened instead and what you tried already.',
    ['expected', 'actual', 'stepsTried'],
  ],
  [
    'site_product_time',
    'Names site, product and time',
    'Name the site, the product and roughly when it happened.',
    ['siteUrl', 'product', 'occurredAt'],
  ],
  ['screenshot', 'Has a screenshot', 'Attach a screenshot of what you see.', ['-']],
  ['log', 'Has a log', 'Attach the log file that covers the time it happened.', ['-']],
  [
    'follow_ups_here',
    'Follow-ups are in this thread',
    "Post everything that follows in this ticket's thread.",
    ['problem'],
  ],
];

export function check(facts: Record<string, unknown>) {
  const items = RULES.map(([key, label, hint, fields]) => ({
    key,
    label,
    hint,
    met: fields.every((f) => facts[f]),
  }));
  return { score: Math.round((items.filter((i) => i.met).length * 100) / items.length), items };
}
