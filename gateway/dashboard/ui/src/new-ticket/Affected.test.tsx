// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Catalog } from '../api/catalog';
import { rendered } from '../rendered';
import { Affected } from './Affected';
import { EMPTY, type FormField, type TicketForm } from './form';

const CATALOG = { types: [], products: [{ key: 'shop', name: 'Shop Plugin' }], capabilities: {} } as Catalog;

function shown(form: Partial<TicketForm>) {
  const all = { ...EMPTY, ...form };
  const field = (name: FormField) => ({
    value: all[name],
    required: false,
    'data-field': name,
    onChange: () => undefined,
    onBlur: () => undefined,
  });
  rendered(
    <Affected
      catalog={CATALOG}
      form={all}
      field={field}
      asked={() => true}
      usual={{ product: 'shop', planName: 'Team' }}
      sites={[]}
    />,
  );
}

const HINT = 'Filled in as in your last ticket; change what does not fit.';

test('what was filled in is said, and what closes the licence key too', () => {
  shown({ product: 'shop', planName: 'Team' });
  expect(screen.getByText(HINT)).toBeVisible();
  expect(screen.getByLabelText('Licence key')).toBeDisabled();
  expect(screen.getByLabelText('Licence key')).toHaveAccessibleDescription(
    'Empty the plan name to give the key instead.',
  );
});

test('once something else stands there the hint is gone', () => {
  shown({ product: 'shop' });
  expect(screen.queryByText(HINT)).toBeNull();
  expect(screen.getByLabelText('Licence key')).toBeEnabled();
});
