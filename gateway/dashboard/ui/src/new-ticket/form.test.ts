import { expect, test } from 'vitest';
import type { TicketType } from '../api/catalog';
import { asks, EMPTY, problemsOf, requires, siteAddress, toInput } from './form';

const field = (key: string, required = false) => ({
  key,
  label: key,
  required,
  max: key === 'subject' ? 140 : 2000,
});
const UPDATE = {
  key: 'failed_update',
  fields: [
    field('subject', true),
    field('problem', true),
    field('product', true),
    field('siteUrl', true),
    field('licenceKey'),
    field('planName'),
  ],
} as TicketType;
const QUESTION = { key: 'question', fields: [field('subject', true), field('problem', true)] } as TicketType;
const FILLED = {
  ...EMPTY,
  type: 'failed_update',
  subject: 'Update stops',
  problem: 'At 60 %',
  product: 'shop-plugin',
  siteUrl: 'shop.example',
};

test('the type decides which fields are shown and which are needed', () => {
  expect(asks(undefined, 'siteUrl')).toBe(true);
  expect(asks(QUESTION, 'siteUrl')).toBe(false);
  expect(requires(UPDATE, 'siteUrl')).toBe(true);
  expect(requires(QUESTION, 'product')).toBe(false);
});

test('an empty form names what is missing, a filled one nothing', () => {
  expect(Object.keys(problemsOf(EMPTY, UPDATE))).toEqual([
    'type',
    'subject',
    'problem',
    'product',
    'siteUrl',
  ]);
  expect(problemsOf(FILLED, UPDATE)).toEqual({});
});

test('what the type does not ask for is not sent, and empty fields stay away', () => {
  expect(toInput({ ...FILLED, type: 'question' }, QUESTION)).toEqual({
    type: 'question',
    subject: 'Update stops',
    problem: 'At 60 %',
  });
});

test('a site typed without its scheme gets one', () => {
  expect(toInput(FILLED, UPDATE).siteUrl).toBe('https://shop.example');
  expect(siteAddress('ftp://shop.example')).toBeNull();
  expect(siteAddress('not a site')).toBeNull();
});

test('licence key and plan name exclude each other', () => {
  expect(problemsOf({ ...FILLED, licenceKey: 'K', planName: 'Pro' }, UPDATE)).toHaveProperty('planName');
});
