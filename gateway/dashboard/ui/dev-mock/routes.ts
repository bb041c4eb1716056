import { administer } from './administration.ts';
import { catalogFor, check } from './catalog.ts';
import { contextAct } from './contextRequests.ts';
import { packageOf, startPackage } from './evidence.ts';
import { uploads } from './files.ts';
import { acts } from './history.ts';
import { deliveries, notifications } from './notifications.ts';
import { lena, type MockSession, sam, sessions, sue } from './people.ts';
import type { Row } from './rows.ts';
import { tickets } from './tickets.ts';
import { append, open, timelineOf } from './timelines.ts';

interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const ok = (body: unknown): Reply => ({ status: 200, body });
const refuse = (status: number, name: string, title: string, more: Row = {}): Reply => ({
  status,
  body: {
    type: `urn:casebook:problem:${name}`,
    title,
    status,
    detail: title,
    requestId: 'req-7f3a91c2',
    ...more,
  },
});
const drafts = new Map<string, Row>([
  [
    'CB-DRAFT-1',
    {
      id: 'CB-DRAFT-1',
      type: 'bug',
      subject: 'Booking form forgets the chosen day',
      problem: '',
      updatedAt: new Date(Date.now() - 7e6).toISOString(),
    },
  ],
]);
const draftAnswer = (draft: Row | undefined): Reply =>
  draft
    ? { status: 200, body: draft, headers: { ETag: '"1.x"' } }
    : refuse(404, 'not-found', 'There is no such draft.');
const replyDrafts = new Map<string, Row>();
const NO_REPLY_DRAFT: Row = { body: '', internal: false, attachmentIds: [], updatedAt: null };

function visible(session: MockSession): Row[] {
  return tickets.filter((t) => !session.account || t.account.id === session.account.id);
}

function list(url: URL, session: MockSession): Reply {
  const p = url.searchParams;
  const wanted = (name: string) => p.get(name)?.split(',') ?? null;
  const items = visible(session)
    .filter((t) => wanted('status')?.includes(t.status) ?? true)
    .filter((t) => wanted('type')?.includes(t.type) ?? true)
    .filter((t) => wanted('product')?.includes(t.product) ?? true)
    .filter((t) => wanted('priority')?.includes(t.priority) ?? true)
    .filter(
      (t) =>
        !p.get('q') ||
        JSON.stringify(t)
          .toLowerCase()
          .includes((p.get('q') ?? '').toLowerCase()),
    )
    .filter(
      (t) =>
        !p.get('assignee') ||
        (p.get('assignee') === 'none' ? !t.assignee : t.assignee?.id === session.user.id),
    )
    .sort((a, b) => b.lastActivityAt.localeCompare(a.lastActivityAt));
  return ok({ items, next: null });
}

function counted(rows: Row[], session: MockSession): Row {
  const open = rows.filter((t) => t.status === 'open');
  const waiting = rows.filter((t) => t.status === 'awaiting_customer');
  const unsolved = [...open, ...waiting];
  const ofStaff = (those: (t: Row) => boolean) => (session.account ? null : unsolved.filter(those).length);
  return {
    open: open.length,
    awaitingCustomer: waiting.length,
    mine: ofStaff((t) => t.assignee?.id === session.user.id),
    unassigned: ofStaff((t) => !t.assignee),
    breaching: ofStaff(() => false),
  };
}

function ticketAct(id: string, what: string, body: Row, session: MockSession): Reply {
  const row = visible(session).find((t) => t.id === id) ?? (drafts.has(id) ? ({} as Row) : undefined);
  if (!row) return refuse(404, 'not-found', 'There is no such ticket.');
  const now = new Date().toISOString();
  const move = (to: string) => {
    append(id, 'event', session.user, null, { event: { name: 'status_changed', from: row.status, to } });
    Object.assign(row, { status: to, version: row.version + 1, lastActivityAt: now });
  };
  switch (what) {
    case 'resolve':
      move('resolved');
      Object.assign(row, { resolution: body.resolution, resolvedAt: now });
      return ok(row);
    case 'reopen':
      move('open');
      Object.assign(row, { resolution: null, resolvedAt: null });
      return ok(row);
    case 'rating':
      row.rating = body;
      return ok(row);
    case 'assign':
      row.assignee = [sam, sue, lena].find((p) => p.id === body.assignee) ?? null;
      return ok(row);
    case 'replies': {
      if (String(body.body).includes('fail'))
        return refuse(503, 'unavailable', 'The thread is not available at the moment.');
      const attachments = (body.attachmentIds ?? []).map((a: string) => uploads.get(a));
      const added = append(id, 'reply', session.user, body.body, { attachments });
      Object.assign(row, { replyCount: row.replyCount + 1, lastActivityAt: now, lastSeq: added.seq });
      return { status: 201, body: added };
    }
    case 'evidence':
      return { status: 202, body: startPackage(session.account ? 'customer' : 'staff') };
    case 'notes':
      return { status: 201, body: append(id, 'note', session.user, body.body, { internal: true }) };
    case 'attachments': {
      const file = { id: `u${uploads.size}`, ...body, state: 'uploading', sha256: null, reason: null };
      uploads.set(file.id, file);
      return {
        status: 201,
        body: {
          id: file.id,
          state: 'uploading',
          partSize: 5_242_880,
          parts: [{ number: 1, url: `/mock-store/${file.id}/1` }],
        },
      };
    }
    default:
      return { status: 204 };
  }
}

function notes(session: MockSession): Reply {
  return ok({
    items: session.account ? notifications : [],
    next: null,
    unread: session.account ? notifications.filter((n) => !n.readAt).length : 0,
  });
}

function asked(act: Row, filter: URLSearchParams): boolean {
  const values = { actor: act.actor?.id, ticket: act.ticket?.id, action: act.action, outcome: act.outcome };
  return Object.entries(values).every(([name, value]) => [null, value].includes(filter.get(name)));
}

export async function answer(method: string, url: URL, text: string, who: string): Promise<Reply> {
  const session = sessions[who as keyof typeof sessions] ?? sessions.olivia;
  if (url.pathname.startsWith('/mock-store')) {
    await new Promise((done) => setTimeout(done, 400));
    return { status: 200, headers: { ETag: '"abc"' } };
  }
  const path = url.pathname.replace('/api/v1', '').split('/').filter(Boolean);
  const body = text ? (JSON.parse(text) as Row) : {};
  const [first, second = '', third, fourth = '', fifth = ''] = path;
  const row = visible(session).find((t) => t.id === second);
  const administered = administer(method, path, body);
  if (administered) return administered;
  switch (`${method} ${first}`) {
    case 'GET session':
    case 'POST session':
      return ok(session);
    case 'GET catalog':
      return ok(catalogFor(session));
    case 'GET people':
      return ok({ items: [sam, sue, lena], next: null });
    case 'GET drafts':
      return second ? draftAnswer(drafts.get(second)) : ok({ items: [...drafts.values()], next: null });
    case 'POST drafts':
    case 'PUT drafts': {
      const id = second || `CB-DRAFT-${drafts.size}`;
      drafts.set(id, { ...body, id, updatedAt: new Date().toISOString() });
      return draftAnswer(drafts.get(id));
    }
    case 'DELETE drafts':
      drafts.delete(second);
      return { status: 204 };
    case 'GET evidence':
      return packageOf(second)
        ? ok(packageOf(second))
        : refuse(404, 'not-found', 'There is no such package.');
    case 'GET history':
      return ok({ items: acts.filter((act) => asked(act, url.searchParams)), next: null });
    case 'GET notifications':
      return notes(session);
    case 'GET notification-preferences':
      return ok({
        events: {
          staff_replied: { dashboard: true, mail: true },
          context_requested: { dashboard: true, mail: true },
          resolved: { dashboard: true, mail: false },
        },
      });
    case 'GET deliveries':
      return ok({ items: deliveries, next: null });
    case 'PATCH tickets':
      Object.assign(
        row ?? {},
        body,
        body.assignee === undefined
          ? {}
          : { assignee: [sam, sue, lena].find((p) => p.id === body.assignee) ?? null },
      );
      return ok(row);
    case 'POST notifications':
      for (const n of notifications)
        if (body.all || body.ids?.includes(n.id)) n.readAt = new Date().toISOString();
      return { status: 204 };
    case 'POST attachments':
      Object.assign(uploads.get(second) ?? {}, { state: 'ready' });
      return ok(uploads.get(second));
    case 'GET attachments':
      return ok(uploads.get(second));
    case 'DELETE tickets':
      replyDrafts.delete(`${who} ${second}`);
      return { status: 204 };
    case 'DELETE attachments':
      return { status: 204 };
    case 'POST tickets':
      if (second === 'check') return ok(check(body));
      if (third === 'context-requests') return contextAct(second, fourth, fifth, body, session);
      if (second) return ticketAct(second, third ?? '', body, session);
      if (body.type === 'bug')
        return refuse(403, 'gate', 'Your plan Pro allows 50 open tickets at once.', {
          gate: 'limit',
          requires: 'limit:open_tickets',
          remedy: 'Resolve an open ticket, or move to the plan Business.',
        });
      return { status: 201, body: open(body, session) };
    case 'PUT tickets':
      if (third === 'reply-draft') {
        replyDrafts.set(`${who} ${second}`, { ...NO_REPLY_DRAFT, ...body });
        return ok(replyDrafts.get(`${who} ${second}`));
      }
      if (row) row.unread = 0;
      return { status: 204 };
    case 'GET tickets': {
      if (!second) return list(url, session);
      if (second === 'counts') return ok(counted(visible(session), session));
      if (second === 'similar')
        return ok({ items: tickets.filter((t) => t.status === 'resolved'), next: null });
      if (!row) return refuse(404, 'not-found', 'There is no such ticket.');
      if (!third) return ok(row);
      if (third === 'reply-draft') return ok(replyDrafts.get(`${who} ${second}`) ?? NO_REPLY_DRAFT);
      if (third === 'customer')
        return ok({
          account: { ...row.account, licence: 'active', openTickets: 2 },
          requester: row.openedBy,
          sites: [{ url: row.siteUrl, lastNamedAt: row.lastActivityAt }],
          products: [{ key: row.product, tickets: 2 }],
          open: [],
          resolved: tickets.filter((t) => t.status === 'resolved'),
        });
      if (third === 'audit') return ok({ valid: true, head: 'ab12'.repeat(16) });
      if (third === 'attachments')
        return ok({ items: timelineOf(second).flatMap((e) => e.attachments), next: null });
      if (third === 'timeline')
        return ok({
          items: timelineOf(second)
            .filter((e) => !session.account || !e.internal)
            .filter((e) => e.seq > Number(url.searchParams.get('cursor') ?? 0)),
          next: null,
        });
      return refuse(404, 'not-found', 'Unknown.');
    }
    default:
      return refuse(404, 'not-found', 'Unknown.');
  }
}
