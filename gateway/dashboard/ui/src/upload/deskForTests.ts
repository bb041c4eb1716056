import type { DeskPorts, Ports } from './deskPorts';
import type { Shelf, Shelved } from './shelf';

/** A small file that an earlier visit began, and whose bytes this browser does not have. */
export const BEGUN: Shelved = {
  key: 'u1',
  ticketId: 'CB-1',
  place: 'form',
  name: 'debug.log',
  size: 3,
  type: '',
  facts: {},
  sha256: 'cafe',
  attachmentId: 'a1',
  at: 0,
};

/** A shelf that forgets with the test. */
export function shelfForTests(items: Shelved[] = []): Shelf & { items: Map<string, Shelved> } {
  const kept = new Map(items.map((item) => [item.key, item]));
  return {
    items: kept,
    put: async (item) => Boolean(kept.set(item.key, item)),
    note: async (key, change) => {
      const known = kept.get(key);
      if (known) kept.set(key, { ...known, ...change });
    },
    remove: async (key) => void kept.delete(key),
    of: async (ticketId) => [...kept.values()].filter((item) => item.ticketId === ticketId),
    unfinished: async () => [...kept.values()].filter((item) => item.file),
    clear: async () => kept.clear(),
  };
}

/** A desk whose store takes one part of five bytes, unless told otherwise. */
export function deskForTests(ports: Partial<Ports> = {}, shelf: Shelf = shelfForTests()): DeskPorts {
  return () => ({
    start: async () => ({ id: 'a1', state: 'uploading', partSize: 5, parts: [{ number: 1, url: '/1' }] }),
    fresh: async () => ({ partSize: 5, parts: [{ number: 1, url: '/1' }] }),
    complete: async (id) => ({ id, state: 'scanning' }) as never,
    show: async (id) => ({ id, state: 'scanning' }) as never,
    remove: async () => {},
    digest: async () => 'cafe',
    put: async () => '"e"',
    shelf,
    ...ports,
  });
}
