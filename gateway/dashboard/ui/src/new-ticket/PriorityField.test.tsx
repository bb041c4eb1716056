// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rendered } from '../rendered';
import type { BoundField } from './FieldProps';
import { PriorityField } from './PriorityField';

test('each closed priority says which plan it needs', () => {
  const capabilities = {
    priority_high: { allowed: false, requires: 'plan:pro' },
    priority_urgent: { allowed: false, requires: 'plan:business' },
  };
  const field = () =>
    ({
      value: '',
      required: false,
      'data-field': 'priority',
      onChange: () => {},
      onBlur: () => {},
    }) as BoundField;
  rendered(
    <PriorityField catalog={{ types: [], products: [], capabilities }} type={undefined} field={field} />,
  );
  const select = screen.getByRole('combobox', { name: 'Priority' });
  expect(select).toHaveAccessibleDescription('High needs the Pro plan; Urgent needs the Business plan.');
  expect(select).toHaveDisplayValue('As usual for its type');
});
