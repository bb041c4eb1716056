import { afterEach, expect, test, vi } from 'vitest';
import { filesIn } from './pasted';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const handedOver = (...files: File[]) => ({ files }) as unknown as DataTransfer;

test('a pasted picture is named after the hour on the wall', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  vi.useFakeTimers({ now: new Date('2026-11-29T08:54:23Z') });
  const [file] = filesIn(handedOver(new File(['x'], 'image.png', { type: 'image/png' })));
  expect(file?.name).toBe('screenshot 2026-11-29 09.54.23.png');
  expect(file?.type).toBe('image/png');
});

test('a file with a name of its own keeps it', () => {
  const own = new File(['x'], 'debug.log');
  expect(filesIn(handedOver(own))).toEqual([own]);
  expect(filesIn(null)).toEqual([]);
});
