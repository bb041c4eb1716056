import { uploads } from './files.ts';
import type { MockSession } from './people.ts';
import type { Row } from './rows.ts';
import { append, timelineOf } from './timelines.ts';

/** Asks, answers, accepts and withdraws as thread-service does. */
export function contextAct(id: string, rid: string, what: string, body: Row, session: MockSession) {
  const add = (kind: string, text: string | null, event: Row, more: Row = {}) => ({
    status: 201,
    body: append(id, kind, session.user, text, { event, ...more }),
  });
  if (!rid) {
    const items = body.items.map((item: Row, i: number) => ({ id: String(i + 1), ...item }));
    return add('context_request', body.message, { name: 'context_requested', items });
  }
  const request = timelineOf(id).find((e) => e.id === rid);
  const asked = (item: string) => request?.event.items.find((i: Row) => i.id === item);
  switch (what) {
    case 'answers': {
      const answers = body.answers.map((a: Row) => ({
        ...a,
        label: asked(a.item)?.label,
        kind: asked(a.item)?.kind,
      }));
      const attachments = answers
        .flatMap((a: Row) => a.attachmentIds ?? [])
        .map((a: string) => uploads.get(a));
      return add(
        'context_answer',
        null,
        { name: 'context_answered', request: rid, answers },
        { attachments },
      );
    }
    case 'accept': {
      const named = body.items ?? request?.event.items.map((i: Row) => i.id);
      const items = named.map((item: string) => ({ item, label: asked(item)?.label }));
      return add('event', null, { name: 'context_accepted', request: rid, items });
    }
    default:
      return add('event', null, { name: 'context_withdrawn', request: rid });
  }
}
