import { createDraft, readDraft, type SavedDraft, saveDraft } from '../api/drafts';
import { asRefusal, type Refusal } from '../api/refusal';
import type { TicketInput } from '../api/tickets';
import { createStore } from '../live/store';

/** How the saving of a draft stands. */
export interface SavingState {
  id: string | null;
  savedAt: number | null;
  saving: boolean;
  /** Why the newest saving failed; null when it did not. */
  failure: Refusal | null;
}

/** Saves what is typed to the desk, one request at a time; what was typed meanwhile is saved next. */
export class DraftSaver {
  readonly state = createStore<SavingState>({ id: null, savedAt: null, saving: false, failure: null });
  private etag = '';
  private next: TicketInput | null = null;
  private running: Promise<void> | null = null;
  private readonly key = crypto.randomUUID();
  /** What may have made a draft whose answer was lost: the key belongs to it. */
  private unanswered: TicketInput | null = null;

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

  /** The draft's id once nothing of it is on its way any more; null when there is none. */
  async settled(): Promise<string | null> {
    await this.running;
    if (!this.state.get().id && this.unanswered) await this.save(this.unanswered);
    return this.state.get().id;
  }

  private async run(): Promise<void> {
    while (this.next) {
      const input = this.next;
      this.next = null;
      this.change({ saving: true });
      try {
        await this.write(input);
        this.change({ saving: false, failure: null, savedAt: Date.now() });
      } catch (error) {
        this.change({ saving: false, failure: asRefusal(error) });
      }
    }
  }

  private async write(input: TicketInput): Promise<void> {
    if (this.unanswered && !same(this.unanswered, input)) await this.make(this.unanswered).catch(ifRefused);
    const { id } = this.state.get();
    if (id) await this.overwrite(id, input);
    else await this.make(input);
  }

  private async make(input: TicketInput): Promise<void> {
    this.unanswered = input;
    try {
      this.known(await createDraft(input, this.key));
    } catch (error) {
      // A refused attempt leaves no record, so the key is free for another body.
      if (!asRefusal(error).isPassing) this.unanswered = null;
      throw error;
    }
    this.unanswered = null;
  }

  private async overwrite(id: string, input: TicketInput): Promise<void> {
    try {
      this.known(await saveDraft(id, input, this.etag));
    } catch (error) {
      // Changed in another tab: what is typed here is newer than what was typed there.
      if (asRefusal(error).status !== 412) throw error;
      this.known(await saveDraft(id, input, (await readDraft(id)).etag));
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

const same = (one: TicketInput, other: TicketInput) => JSON.stringify(one) === JSON.stringify(other);

/** What was refused as it was typed before may be well as it is typed now. */
function ifRefused(error: unknown): void {
  if (asRefusal(error).isPassing) throw error;
}
