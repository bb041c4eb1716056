import { expect, test } from 'vitest';
import { FILLED, QUESTION, UPDATE } from './formFixtures';
import { toDraft, toInput } from './input';
import { siteAddress } from './siteAddress';

test('what the type does not ask for is not sent, and empty fields stay away', () => {
  expect(toInput({ ...FILLED, type: 'question' }, QUESTION)).toEqual({
    type: 'question',
    subject: 'Update stops',
    problem: 'At 60 %',
  });
});

test('a draft keeps everything that was typed, whatever the type asks for', () => {
  const form = { ...FILLED, type: 'question', licenceKey: 'ABCD-1F3C', expected: 'It ends.' };
  expect(toDraft(form)).toEqual({
    type: 'question',
    subject: 'Update stops',
    problem: 'At 60 %',
    product: 'shop-plugin',
    siteUrl: 'https://shop.example',
    licenceKey: 'ABCD-1F3C',
    expected: 'It ends.',
  });
});

test('a time that is none is not sent, a real one as its instant', () => {
  expect(toInput({ ...FILLED, occurredAt: '202610-01-01T10:30' }, UPDATE)).not.toHaveProperty('occurredAt');
  const local = '2026-01-31T10:30';
  expect(toInput({ ...FILLED, occurredAt: local }, UPDATE).occurredAt).toBe(new Date(local).toISOString());
});

test('a site typed without its scheme gets one', () => {
  expect(toInput(FILLED, UPDATE).siteUrl).toBe('https://shop.example');
  expect(siteAddress('ftp://shop.example')).toBeNull();
  expect(siteAddress('not a site')).toBeNull();
});
