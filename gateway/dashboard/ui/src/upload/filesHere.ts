import { keptName } from '../live/kept';
import type { Shelved } from './shelf';

const STORE = 'files';

/** The browser's database of files on their way; each person signed in here has one of their own. */
export const filesHere = {
  all: () => within<Shelved[]>('readonly', (store) => store.getAll()),
  put: (item: Shelved) => within('readwrite', (store) => store.put(item)),
  remove: (key: string) => within('readwrite', (store) => store.delete(key)),
  clear: () => within('readwrite', (store) => store.clear()),
  /** Changes what is there; what was removed meanwhile stays removed. */
  change: (key: string, change: Partial<Shelved>) =>
    within('readwrite', (store) => {
      const found: IDBRequest<Shelved | undefined> = store.get(key);
      found.onsuccess = () => found.result && store.put({ ...found.result, ...change });
      return found;
    }),
};

/** Settles when the transaction has, so that what was put is on the disk and not only asked for. */
async function within<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(keptName('uploads'), 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
