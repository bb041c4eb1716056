import { expect, test } from 'vitest';
import { EMPTY } from './form';
import { FILLED, QUESTION, UPDATE } from './formFixtures';
import { localTime } from './localTime';
import { problemsOf } from './problems';

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

test('licence key and plan name exclude each other', () => {
  expect(problemsOf({ ...FILLED, licenceKey: 'K', planName: 'Pro' }, UPDATE)).toHaveProperty('planName');
});

test('a licence key that this type does not ask for is in the way of nothing', () => {
  const form = {
    ...EMPTY,
    type: 'question',
    subject: 'How to',
    problem: 'Where?',
    licenceKey: 'K',
    planName: 'Pro',
  };
  expect(problemsOf(form, QUESTION)).toEqual({});
});

test('a time has to be one, of a year of four digits, and to have passed', () => {
  const at = (occurredAt: string) => problemsOf({ ...FILLED, occurredAt }, UPDATE).occurredAt;
  expect(at('2026-01-31T10:30')).toBeUndefined();
  expect(at('202610-01-01T10:30')).toBe('Choose a date and a time.');
  expect(at('20266-01-01T10:30')).toBe('Choose a date and a time.');
  expect(at('+020266-01-01T10:30')).toBe('Choose a date and a time.');
  expect(at(localTime(new Date(Date.now() + 120_000).toISOString()))).toBe('Give a time that has passed.');
});

test('a licence key has the form that the catalogue says, and its mask stands for it', () => {
  const key = (licenceKey: string) => problemsOf({ ...FILLED, licenceKey }, UPDATE).licenceKey;
  const whole = 'Give the whole licence key: 6 to 200 visible characters.';
  expect(key('ABCD-1F3C')).toBeUndefined();
  expect(key('••••1F3C')).toBeUndefined();
  expect(key('AB 12')).toBe(whole);
  expect(key('ABCD 1F3C')).toBe(whole);
  expect(key('••••1F3CD')).toBe(whole);
});

test('what staff have to say for every ticket is asked of them', () => {
  expect(problemsOf(FILLED, UPDATE, ['account'])).toEqual({ account: 'Choose the account.' });
});

test('a subject that is too long is said to be, and by how much', () => {
  const subject = 'x'.repeat(141);
  expect(problemsOf({ ...FILLED, subject }, UPDATE)).toEqual({
    subject: 'At most 140 characters, and these are 141: put the rest below.',
  });
  expect(problemsOf({ ...FILLED, subject: subject.slice(1) }, UPDATE)).toEqual({});
});
