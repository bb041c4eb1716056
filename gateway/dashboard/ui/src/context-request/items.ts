import { useCallback, useState } from 'react';
import type { NewItem } from '../api/contextRequests';
import { keptName } from '../live/kept';

export const MOST_ITEMS = 20;

/** An item being written; its key keeps its place while others come and go. */
export interface DraftItem extends NewItem {
  key: string;
}

export interface Items {
  all: DraftItem[];
  /** Adds an item after another, or at the end, and answers its key. */
  add(item?: Partial<NewItem>, after?: string): string;
  change(key: string, change: Partial<NewItem>): void;
  remove(key: string): void;
  clear(): void;
}

/** The items of a request being written, kept on this device until it is sent. */
export function useItems(ticketId: string): Items {
  const name = keptName(`ask.${ticketId}`);
  const [all, setAll] = useState<DraftItem[]>(() => read(name));
  const put = useCallback(
    (next: (before: DraftItem[]) => DraftItem[]) =>
      setAll((before) => {
        const after = next(before);
        if (after.length) localStorage.setItem(name, JSON.stringify(after));
        else localStorage.removeItem(name);
        return after;
      }),
    [name],
  );
  const add = (item: Partial<NewItem> = {}, after?: string) => {
    const added = { label: '', kind: 'text' as const, required: true, ...item, key: crypto.randomUUID() };
    put((before) => {
      const at = before.findIndex((i) => i.key === after);
      return at < 0 ? [...before, added] : before.toSpliced(at + 1, 0, added);
    });
    return added.key;
  };
  return {
    all,
    add,
    change: (key, change) => put((before) => before.map((i) => (i.key === key ? { ...i, ...change } : i))),
    remove: (key) => put((before) => before.filter((i) => i.key !== key)),
    clear: () => put(() => []),
  };
}

function read(name: string): DraftItem[] {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '[]') as DraftItem[];
  } catch {
    return [];
  }
}
