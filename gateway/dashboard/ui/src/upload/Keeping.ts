import type { Shelf, Shelved } from './shelf';

/** What the browser keeps of one upload, changed in the order in which it was asked for. */
export class Keeping {
  /** Whether the file itself is kept, so that leaving the page loses nothing. */
  safe: boolean;
  private begun: boolean;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly known: Shelved | null) {
    this.safe = Boolean(known?.file);
    this.begun = this.safe;
  }

  begin(shelf: Shelf, item: Shelved): void {
    if (this.begun) return;
    this.begun = true;
    this.next(async () => {
      this.safe = await shelf.put({ ...this.known, ...item });
    });
  }

  note(shelf: Shelf, key: string, change: Partial<Shelved>): void {
    this.next(() => shelf.note(key, change));
  }

  end(shelf: Shelf, key: string): void {
    this.next(() => shelf.remove(key));
  }

  private next(step: () => Promise<void>): void {
    this.last = this.last.then(step);
  }
}
