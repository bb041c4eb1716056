// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Catalog, TicketType } from '../api/catalog';
import { rendered } from '../rendered';
import type { Uploads } from '../upload/useUploads';
import { FilesSection } from './FilesSection';

const UPLOADS = { all: [] as Uploads['all'] } as Uploads;
const CATALOG = { types: [], products: [], capabilities: {} } as Catalog;
const BUG = {
  attachments: [{ key: 'log', label: 'The log file of that time' }],
} as unknown as TicketType;

test('what people should attach is said before they choose', () => {
  rendered(<FilesSection catalog={CATALOG} type={BUG} uploads={UPLOADS} closed={null} onAdd={() => {}} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('The log file of that time');
  expect(screen.getByRole('button', { name: 'Choose files' })).toBeEnabled();
});
