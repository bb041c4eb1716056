import { catalogFor, products } from './catalog.ts';
import { ada, sessions } from './people.ts';
import type { Row } from './rows.ts';

const plan = (
  key: string,
  name: string,
  openTickets: number | null,
  highestPriority: string,
  mb: number,
): Row => ({
  key,
  name,
  openTickets,
  highestPriority,
  attachmentBytes: mb * 1e6,
  ticketBytes: mb * 5e6,
  targets:
    key === 'free' ? null : { firstResponseMinutes: 480, resolutionMinutes: 1440, roundTheClock: false },
  types: [],
  version: 1,
});

/** What an administrator sets, by the path it is read from; lost when the mock stops. */
const settings: Record<string, Row[]> = {
  'catalog/types': catalogFor(sessions.ada).types.map((type) => ({
    ...type,
    active: true,
    allowedWhenExpired: false,
    plans: ['business', 'pro'],
    version: 1,
  })),
  'catalog/products': products.map((product) => ({ ...product, active: true, version: 1 })),
  plans: [
    plan('free', 'Free', 3, 'normal', 10),
    plan('pro', 'Pro', 50, 'high', 100),
    plan('business', 'Business', null, 'urgent', 2000),
  ],
  flags: [
    { key: 'reply', description: 'Reply in a thread', enabled: true, reason: null, version: 1 },
    { key: 'attach', description: 'Attach files', enabled: false, reason: 'We move the files.', version: 2 },
  ],
  'catalog/business-hours': [
    {
      key: 'business-hours',
      zone: 'Europe/Berlin',
      days: [{ day: 'monday', opens: '09:00', closes: '17:00' }],
      holidays: [],
      version: 1,
    },
  ],
};
const changes: Row[] = [];

/** The answer's status and body, or null for paths that are none of these. */
export function administer(
  method: string,
  path: string[],
  body: Row,
): { status: number; body?: unknown } | null {
  const name = path[0] === 'catalog' ? path.slice(0, 2).join('/') : (path[0] ?? '');
  if (name === 'catalog/changes') return { status: 200, body: { items: changes, next: null } };
  const all = settings[name];
  if (!all) return null;
  const one = name.endsWith('hours');
  const key = one ? 'business-hours' : path[path[0] === 'catalog' ? 2 : 1];
  const found = all.find((setting) => setting.key === key);
  if (method === 'GET' && !key) return { status: 200, body: { items: all, next: null } };
  if (method === 'POST') all.push({ ...body, version: 1 });
  if (method === 'PUT' && found) {
    const fields = Object.keys(body).map((field) => ({ field, from: found[field], to: body[field] }));
    changes.unshift({
      id: `c${changes.length}`,
      at: new Date().toISOString(),
      actor: ada,
      area: one ? 'hours' : name.replace('catalog/', '').slice(0, -1),
      key,
      name: found.label ?? found.name ?? found.description ?? 'Business hours',
      added: false,
      fields: fields.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to)),
    });
    Object.assign(found, body, { version: found.version + 1 });
  }
  return { status: method === 'POST' ? 201 : 200, body: method === 'POST' ? all.at(-1) : found };
}
