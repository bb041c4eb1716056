import type { FileFacts } from '../api/attachments';
import { filesHere } from './filesHere';
import { heldByATab } from './oneTab';

/** Where a file was chosen: on the form, in the composer, or for a place of its own in the thread. */
export type Place = 'form' | 'reply' | 'thread';

/** A file on its way, as this browser keeps it until it has arrived. */
export interface Shelved {
  key: string;
  ticketId: string;
  place: Place;
  name: string;
  size: number;
  type: string;
  facts: Partial<FileFacts>;
  sha256?: string;
  attachmentId?: string;
  /** Absent where the browser has no room for it, and once it has arrived. */
  file?: File;
  /** Begun where this browser kept nothing of it. */
  elsewhere?: boolean;
  at: number;
}

/** What a browser keeps of files on their way, so that a reload or a closed laptop loses nothing. */
export interface Shelf {
  /** Whether the file itself is kept, and not only what is known of it. */
  put(item: Shelved): Promise<boolean>;
  note(key: string, change: Partial<Shelved>): Promise<void>;
  remove(key: string): Promise<void>;
  of(ticketId: string): Promise<Shelved[]>;
  /** What is kept of files that have not arrived whole. */
  unfinished(): Promise<Shelved[]>;
  clear(): Promise<void>;
}

const MOST_EACH = 256_000_000;
const MOST_TOGETHER = 1_000_000_000;
const LIFE = 7 * 24 * 60 * 60 * 1000;

/** The shelf in the browser's own database: bounded, and emptied of what is a week old. */
export const shelf: Shelf = {
  async put(item) {
    const kept = await filesHere.all().catch(() => []);
    const together = kept.reduce((sum, other) => sum + (other.file?.size ?? 0), item.size);
    const fits = item.size <= MOST_EACH && together <= MOST_TOGETHER;
    const { file: _bytes, ...known } = item;
    return filesHere.put(fits ? item : known).then(
      () => fits,
      () => filesHere.put(known).then(never, never),
    );
  },
  note: (key, change) => filesHere.change(key, change).then(nothing, nothing),
  remove: (key) => filesHere.remove(key).then(nothing, nothing),
  async of(ticketId) {
    return (await fresh()).filter((item) => item.ticketId === ticketId);
  },
  async unfinished() {
    const held = await heldByATab();
    return (await fresh()).filter((item) => item.file || held.has(item.key));
  },
  clear: () => filesHere.clear().then(nothing, nothing),
};

async function fresh(): Promise<Shelved[]> {
  const kept = await filesHere.all().catch(() => []);
  const old = kept.filter((item) => item.at < Date.now() - LIFE);
  for (const item of old) void shelf.remove(item.key);
  return kept.filter((item) => !old.includes(item));
}

const never = () => false;

const nothing = () => undefined;
