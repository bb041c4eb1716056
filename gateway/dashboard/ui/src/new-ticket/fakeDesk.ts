import { vi } from 'vitest';
import type { Catalog, TicketType, TypeField } from '../api/catalog';
import type { Problem } from '../api/refusal';
import type { TicketInput } from '../api/tickets';

interface Sent {
  method: string;
  path: string;
  body: TicketInput;
}

const field = (key: string, label: string, more: Partial<TypeField> = {}): TypeField => ({
  key,
  label,
  required: false,
  min: 1,
  max: 200,
  pattern: null,
  past: false,
  ...more,
});
const SUBJECT = field('subject', 'Subject', { required: true, min: 3, max: 140 });
const PROBLEM = field('problem', 'What is the problem?', { required: true, max: 20_000 });

const typeOf = (key: string, label: string, fields: TypeField[]): TicketType => ({
  key,
  label,
  description: '',
  fields: [SUBJECT, PROBLEM, ...fields],
  attachments: [],
  checklist: [
    { key: 'named', label: 'Names the licence', hint: '', fields: ['licenceKey'], attachments: [] },
  ],
  defaultPriority: 'normal',
  allowed: true,
  gate: null,
  requires: null,
  remedy: null,
});

export const LICENCE = typeOf('licence', 'Licence and activation', [
  field('licenceKey', 'Licence key', { min: 6, pattern: '[!-~]*' }),
  field('occurredAt', 'When did it happen?', { max: 40, past: true }),
]);
export const QUESTION = typeOf('question', 'Question', []);
const BUG = typeOf('bug', 'Bug', []);

const CATALOG: Catalog = { types: [LICENCE, QUESTION, BUG], products: [], capabilities: {} };

/** The desk as a form in a test meets it: it keeps what is sent, and refuses what it is told to refuse. */
export class FakeDesk {
  readonly sent: Sent[] = [];
  /** What it answers instead of yes, by method and path like `POST /tickets`. */
  readonly refused = new Map<string, Problem & { status: number }>();
  /** What its drafts hold beyond what was sent here. */
  draft: Record<string, unknown> = {};

  constructor() {
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => Promise.resolve(this.answer(url, init)));
  }

  /** The newest body sent so. */
  last(method: string, path: string): TicketInput | undefined {
    return this.sent.findLast((each) => each.method === method && each.path === path)?.body;
  }

  private answer(url: string, init: RequestInit): Response {
    const path = url.replace('/api/v1', '').replace(/\?.*/, '');
    const method = init.method ?? 'GET';
    const body = init.body ? (JSON.parse(String(init.body)) as TicketInput) : {};
    if (method !== 'GET') this.sent.push({ method, path, body });
    const problem = this.refused.get(`${method} ${path}`);
    if (problem) return Response.json(problem, { status: problem.status });
    return Response.json(this.held(path, body), { headers: { ETag: '"1"' } });
  }

  private held(path: string, body: TicketInput): unknown {
    if (path === '/catalog') return CATALOG;
    if (path === '/tickets/check') return { score: 0, items: [] };
    if (path.startsWith('/drafts'))
      return { ...this.draft, ...body, id: 'CB-DRAFT-00001', updatedAt: '2026-11-20T09:00:00Z' };
    return { items: [], next: null };
  }
}
