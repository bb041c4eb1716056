// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Capability } from '../api/catalog';
import type { EvidencePackage } from '../api/evidence';
import { rendered } from '../rendered';
import { ExportPackage } from './ExportPackage';

const ALLOWED: Capability = { allowed: true, gate: null, requires: null, remedy: null, limit: null };
const VIEWER: Capability = {
  ...ALLOWED,
  allowed: false,
  gate: 'role',
  requires: 'role:member',
  remedy: 'Ask.',
};

const asked: string[] = [];
let desk: (path: string, method: string) => [number, unknown];

function known(over: Partial<EvidencePackage>): EvidencePackage {
  const base = { id: 'e1', edition: 'customer', state: 'building', progress: 40 } as const;
  return { ...base, reason: null, sha256: null, size: null, expiresAt: null, ...over };
}

beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push(`${init.method} ${path}`);
    const [status, body] = desk(path, init.method ?? 'GET');
    return new Response(JSON.stringify(body), { status });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const shown = (capability = ALLOWED) => rendered(<ExportPackage ticketId="CB-1" capability={capability} />);

const press = () => userEvent.click(screen.getByRole('button', { name: 'Export package' }));

test('shows the progress in numbers, then the download with size and digest', async () => {
  let reads = 0;
  desk = (_, method) => {
    if (method === 'POST') return [202, known({ state: 'pending', progress: 0 })];
    reads += 1;
    const ready = known({ state: 'ready', progress: 100, sha256: 'ab'.repeat(32), size: 2_500_000 });
    return [200, reads > 1 ? ready : known({})];
  };
  shown();
  await press();
  expect(await screen.findByText('Building the package, 40 %')).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'Building the package' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  const link = await screen.findByRole('link', { name: 'Download the package' }, { timeout: 3000 });
  expect(link).toHaveAttribute('href', '/api/v1/evidence/e1/content');
  expect(screen.getByText(/2\.5 MB/)).toBeVisible();
  expect(screen.getByText(`SHA-256 ${'ab'.repeat(32)}`)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Export again' })).toBeVisible();
});

test('says why it failed and what to do, and starts anew with another key', async () => {
  const reason = 'The timeline could not be read. Export it again in a few minutes.';
  desk = (_, method) => [method === 'POST' ? 202 : 200, known({ state: 'failed', progress: 0, reason })];
  shown();
  await press();
  expect(await screen.findByRole('alert')).toHaveTextContent(reason);
  await userEvent.click(screen.getByRole('button', { name: 'Export again' }));
  await waitFor(() => expect(asked.filter((a) => a.startsWith('POST'))).toHaveLength(2));
});

test('finds its package again after a reload', async () => {
  desk = () => [202, known({ state: 'ready', sha256: 'cd'.repeat(32), edition: 'staff' })];
  const before = shown();
  await press();
  await screen.findByRole('link');
  before.unmount();
  asked.length = 0;
  shown();
  expect(await screen.findByRole('link', { name: 'Download the package' })).toBeVisible();
  expect(screen.getByText(/Do not hand it to customers/)).toBeVisible();
  expect(asked).toEqual(['GET /api/v1/evidence/e1']);
});

test('forgets a package that nobody knows of any more', async () => {
  desk = (_, method) =>
    method === 'POST' ? [202, known({})] : [404, { type: 'urn:casebook:problem:not-found' }];
  shown();
  await press();
  expect(await screen.findByRole('button', { name: 'Export package' })).toBeVisible();
});

test('says that an expired package has to be made anew', async () => {
  desk = () => [202, known({ state: 'expired' })];
  shown();
  await press();
  expect(await screen.findByText('The last package has expired. Export a new one.')).toBeVisible();
});

test('goes on asking while the desk cannot be read', async () => {
  desk = (_, method) =>
    method === 'POST' ? [202, known({})] : [503, { type: 'urn:casebook:problem:unavailable' }];
  shown();
  await press();
  expect(await screen.findByRole('alert', {}, { timeout: 3000 })).toHaveTextContent('It goes on being built');
});

test('a viewer sees the button disabled with its reason', () => {
  desk = () => [500, {}];
  shown(VIEWER);
  const button = screen.getByRole('button', { name: 'Export package' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAttribute('title', expect.stringContaining('Ask.'));
});
