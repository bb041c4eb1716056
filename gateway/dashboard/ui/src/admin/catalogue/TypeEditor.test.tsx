// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PlanSetting, TypeSetting } from '../../api/administration';
import { Refusal } from '../../api/refusal';
import { rendered } from '../../rendered';
import { BLANK } from './formFields';
import { TypeEditor } from './TypeEditor';

const api = vi.hoisted(() => ({ saveType: vi.fn(), addType: vi.fn() }));
vi.mock('../../api/administration', () => api);
vi.mock('../../api/catalog', () => ({
  useCatalog: () => ({ data: { types: [], products: [{ key: 'shop', name: 'Shop' }], capabilities: {} } }),
}));
vi.mock('../../new-ticket/useSites', () => ({ useSites: () => [] }));

const PLANS = [
  { key: 'pro', name: 'Pro' },
  { key: 'business', name: 'Business' },
] as PlanSetting[];
const BUG: TypeSetting = {
  ...BLANK,
  key: 'bug',
  label: 'Bug',
  fields: [...BLANK.fields, { key: 'product', label: 'Product', required: true }],
  checklist: [
    { key: 'named', label: 'Names the product', hint: 'Name it.', fields: ['product'], attachments: [] },
  ],
  plans: ['pro'],
  version: 7,
};
beforeEach(() => vi.resetAllMocks());

const preview = () => within(screen.getByRole('region', { name: 'How the form asks' }));

test('the form beside it shows at once what is asked', async () => {
  rendered(<TypeEditor type={BUG} plans={PLANS} onChanged={() => {}} />);
  expect(preview().queryByText('When did it happen, roughly?')).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Ask: When did it happen?'), 'optional');
  expect(preview().getByText('When did it happen, roughly?')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Log' }));
  expect(preview().getByText('The log file of that time')).toBeInTheDocument();
});

test('what is asked no more leaves the checklist too', async () => {
  api.saveType.mockImplementation(async (type) => ({ ...type, version: 8 }));
  rendered(<TypeEditor type={BUG} plans={PLANS} onChanged={() => {}} />);
  await userEvent.selectOptions(screen.getByLabelText('Ask: Product'), 'no');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Business' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(api.saveType).toHaveBeenCalled());
  expect(api.saveType.mock.calls[0]?.[0]).toEqual({
    ...BUG,
    fields: BLANK.fields,
    checklist: [],
    plans: ['business', 'pro'],
  });
});

test('the line on the card is set, and shown beside it', async () => {
  api.saveType.mockImplementation(async (type) => ({ ...type, version: 8 }));
  rendered(<TypeEditor type={BUG} plans={PLANS} onChanged={() => {}} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Line on its card' }), 'It works otherwise');
  expect(preview().getByText(/It works otherwise/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(api.saveType).toHaveBeenCalled());
  expect(api.saveType.mock.calls[0]?.[0]).toMatchObject({ description: 'It works otherwise' });
});

test('a new type gets its key from its name, and a taken key is said at the field', async () => {
  api.addType.mockRejectedValue(
    new Refusal('validation', 422, { errors: [{ pointer: '/key', detail: 'This key is taken.' }] }),
  );
  rendered(<TypeEditor type={BLANK} plans={PLANS} onChanged={() => {}} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Data loss');
  expect(screen.getByRole('textbox', { name: 'Key' })).toHaveValue('data_loss');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('This key is taken.')).toBeVisible();
  expect(api.addType.mock.calls[0]?.[0]).toMatchObject({ key: 'data_loss', label: 'Data loss' });
});

test('what is wrong with a line of the checklist is said at the line', async () => {
  api.saveType.mockRejectedValue(
    new Refusal('validation', 422, { errors: [{ pointer: '/checklist/1/label', detail: 'Say it.' }] }),
  );
  rendered(<TypeEditor type={BUG} plans={PLANS} onChanged={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Add a line' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Say it.')).toBeVisible();
});
