import { mike, olivia, sam, vera } from './people.ts';
import { ago, type Row } from './rows.ts';
import { tickets } from './tickets.ts';

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
