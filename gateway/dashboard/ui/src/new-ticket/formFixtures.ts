import type { TicketType, TypeField } from '../api/catalog';
import { EMPTY } from './form';

const field = (key: string, required = false, more: Partial<TypeField> = {}): TypeField => ({
  key,
  label: key,
  required,
  max: key === 'subject' ? 140 : 2000,
  ...more,
});

export const UPDATE = {
  key: 'failed_update',
  fields: [
    field('subject', true, { min: 3 }),
    field('problem', true),
    field('product', true),
    field('siteUrl', true),
    field('licenceKey', false, { min: 6, max: 200, pattern: '[!-~]*' }),
    field('planName'),
    field('occurredAt', false, { past: true }),
  ],
} as TicketType;

export const QUESTION = {
  key: 'question',
  fields: [field('subject', true), field('problem', true)],
} as TicketType;

export const FILLED = {
  ...EMPTY,
  type: 'failed_update',
  subject: 'Update stops',
  problem: 'At 60 %',
  product: 'shop-plugin',
  siteUrl: 'shop.example',
};
