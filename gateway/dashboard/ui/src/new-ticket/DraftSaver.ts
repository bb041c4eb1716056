import { createDraft, readDraft, type SavedDraft, saveDraft } from '../api/drafts';
import { asRefusal } from '../api/refusal';
import type { TicketInput } from '../api/tickets';
import { createStore } from '../live/store';

/** How the saving of a draft stands. */
export interface SavingState {
  id: string | null;
  savedAt: number | null;
  saving: boolean;
  failed: boolean;
}

/** Saves what is typed to the desk, one request at a time; what was typed meanwhile is saved next. */
export class DraftSaver {
  readonly state = createStore<SavingState>({ id: null, savedAt: null, saving: false, failed: false });
  private etag = '';
  private next: TicketInput | null = null;
  private running: Promise<void> | null = null;
  private readonly key = crypto.randomUUID();

  constructor(opened: SavedDraft | null) {
    if (!opened) return;
    this.known(opened);
    this.change({ savedAt: Date.parse(opened.draft.updatedAt) || null });
  }

  save(input: TicketInput): Promise<void> {
    this.next = input;
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** The draft's id, made first where there is none yet. */
  async ensure(input: TicketInput): Promise<string | null> {
    if (!this.state.get().id) await this.save(input);
    return this.state.get().id;
  }

  private async run(): Promise<void> {
    while (this.next) {
      const input = this.next;
      this.next = null;
      this.change({ saving: true });
      try {
        this.known(await this.write(input));
        this.change({ saving: false, failed: false, savedAt: Date.now() });
      } catch {
        this.change({ saving: false, failed: true });
      }
    }
  }

  private async write(input: TicketInput): Promise<SavedDraft> {
    const { id } = this.state.get();
    if (!id) return createDraft(input, this.key);
    try {
      return await saveDraft(id, input, this.etag);
    } catch (error) {
      // Changed in another tab: what is typed here is newer than what was typed there.
      if (asRefusal(error).status !== 412) throw error;
      return saveDraft(id, input, (await readDraft(id)).etag);
    }
  }

  private known({ draft, etag }: SavedDraft): void {
    this.etag = etag;
    this.change({ id: draft.id });
  }

  private change(change: Partial<SavingState>): void {
    this.state.set({ ...this.state.get(), ...change });
  }
}
