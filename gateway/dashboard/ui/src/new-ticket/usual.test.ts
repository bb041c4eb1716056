import { expect, test } from 'vitest';
import type { TicketRow } from '../api/tickets';
import { sitesOf, usualOf } from './usual';

const row = (id: string, day: number, by: string, more: Partial<TicketRow> = {}) =>
  ({
    id,
    openedBy: { id: by },
    createdAt: `2026-11-${day}T09:00:00.000Z`,
    product: null,
    siteUrl: null,
    environment: null,
    planName: null,
    ...more,
  }) as TicketRow;

const SHOP = { product: 'shop', siteUrl: 'https://shop.example', environment: 'production' } as const;
const BLOG = { product: 'blog', siteUrl: 'https://blog.example', planName: 'Team' } as const;
const none = new URLSearchParams();

test('a new ticket begins with what my last one was about', () => {
  const recent = [row('a', 11, 'me', SHOP), row('b', 12, 'mike', BLOG), row('c', 10, 'me', BLOG)];
  expect(usualOf(recent, 'me', none)).toEqual(SHOP);
});

test('else with the newest of the account, one with a site before one without', () => {
  const recent = [row('a', 11, 'mike', BLOG), row('b', 12, 'mike', { product: 'agent' })];
  expect(usualOf(recent, 'me', none)).toEqual(BLOG);
  expect(usualOf([row('b', 12, 'mike', { product: 'agent' })], 'me', none)).toEqual({ product: 'agent' });
  expect(usualOf([row('q', 12, 'me')], 'me', none)).toEqual({});
});

test('a follow-up is about the same as its ticket', () => {
  const recent = [row('a', 12, 'me', SHOP), row('b', 10, 'mike', BLOG)];
  expect(usualOf(recent, 'me', new URLSearchParams('followUpOf=b'))).toEqual(BLOG);
});

test('what the link names is never mixed with another site or product', () => {
  const recent = [row('a', 12, 'me', SHOP), row('b', 10, 'me', BLOG)];
  expect(usualOf(recent, 'me', new URLSearchParams('product=blog'))).toEqual(BLOG);
  expect(usualOf(recent, 'me', new URLSearchParams('siteUrl=https://new.example'))).toEqual({});
});

test('sites are offered once each', () => {
  expect(sitesOf([row('a', 12, 'me', SHOP), row('b', 11, 'me', SHOP), row('c', 10, 'me')])).toEqual([
    'https://shop.example',
  ]);
});
