import { expect, test, vi } from 'vitest';
import { Refusal } from '../api/refusal';
import { type TransferPorts, type TransferState, transfer } from './transfer';

const MB = 1024 * 1024;
const FILE = new File([new Uint8Array(12 * MB)], 'debug.log', { type: 'text/plain' });
const SIGNAL = new AbortController().signal;

function storeThat(failsOnceAt: number | null = null) {
  const puts: number[] = [];
  let failed = false;
  const ports: TransferPorts = {
    start: vi.fn(async () => ({
      id: 'a1',
      state: 'uploading' as const,
      partSize: 5 * MB,
      parts: urls([1, 2, 3]),
    })),
    fresh: vi.fn(async () => ({
      partSize: 5 * MB,
      parts: urls([3]),
      uploaded: [{ number: 2, etag: '"etag-2"', size: 5 * MB }],
    })),
    show: vi.fn(async (id) => ({ id, state: 'ready' }) as never),
    complete: vi.fn(async (id) => ({ id, state: 'scanning' }) as never),
    digest: async () => 'cafe',
    put: async (url, bytes, onProgress) => {
      const number = Number(url.slice(1));
      if (number === failsOnceAt && !failed) {
        failed = true;
        throw new Error('store full');
      }
      puts.push(number);
      onProgress(bytes.size);
      return `"etag-${number}"`;
    },
  };
  return { ports, puts };
}

const urls = (numbers: number[]) => numbers.map((number) => ({ number, url: `/${number}` }));
const fresh = (): TransferState => ({ key: 'k', done: {} });

test('sends all parts and completes with their etags in order', async () => {
  const { ports } = storeThat();
  const sent: number[] = [];
  await transfer(FILE, fresh(), ports, (n) => sent.push(n), SIGNAL);
  expect(ports.start).toHaveBeenCalledWith(expect.objectContaining({ size: FILE.size, sha256: 'cafe' }), 'k');
  expect(ports.complete).toHaveBeenCalledWith(
    'a1',
    [1, 2, 3].map((number) => ({ number, etag: `"etag-${number}"` })),
    'k-complete',
  );
  expect(sent.at(-1)).toBe(FILE.size);
});

test('after a failed part the finished ones are kept and only the rest is sent again', async () => {
  const { ports, puts } = storeThat(3);
  const state = fresh();
  await expect(transfer(FILE, state, ports, () => {}, SIGNAL)).rejects.toThrow('store full');
  await vi.waitFor(() => expect(Object.keys(state.done)).toEqual(['1', '2']));
  await transfer(FILE, state, ports, () => {}, SIGNAL);
  expect(puts).toEqual([1, 2, 3]);
  expect(ports.start).toHaveBeenCalledTimes(1);
  expect(ports.fresh).toHaveBeenCalledWith('a1', expect.any(String));
});

test('when the desk has the whole file already, its state is the answer', async () => {
  const { ports, puts } = storeThat();
  ports.fresh = async () => {
    throw new Refusal('conflict', 409, { detail: 'This upload is over.', state: 'scanning' });
  };
  const attachment = await transfer(FILE, { ...fresh(), id: 'a1' }, ports, () => {}, SIGNAL);
  expect(attachment.state).toBe('ready');
  expect(puts).toEqual([]);
});

test('characters that turn the reading direction are not sent in a name', async () => {
  const { ports } = storeThat();
  const turned = new File(['x'], 'invoice\u202Egpj.exe');
  await transfer(turned, fresh(), ports, () => {}, SIGNAL);
  expect(ports.start).toHaveBeenCalledWith(expect.objectContaining({ fileName: 'invoice_gpj.exe' }), 'k');
});
