import type { Attachment, FileFacts } from '../api/attachments';
import { asRefusal } from '../api/refusal';
import { createStore, type Store } from '../live/store';
import { type DeskPorts, deskPorts } from './deskPorts';
import { Keeping } from './Keeping';
import { oneTab } from './oneTab';
import { sameFile } from './sameFile';
import type { Place, Shelved } from './shelf';
import { type TransferState, transfer } from './transfer';
import type { UploadPhase, UploadView } from './UploadView';

/** How a file was chosen. */
export interface Choice {
  place: Place;
  facts?: Partial<FileFacts>;
}

const underWay = new Set<Upload>();

/** Whether leaving the page now would lose the bytes of a file. */
export function uploadsAtRisk(): boolean {
  return namesAtRisk().length > 0;
}

/** The names of files on their way from this page that the browser could not keep. */
export function namesAtRisk(): string[] {
  return [...underWay].filter((upload) => !upload.safe).map((upload) => upload.file.name);
}

/** Lets the page be left without asking, once someone has chosen to lose what is on its way. */
export function abandonUploads(): void {
  underWay.clear();
}

/** One file on its way: starts, cancels, and goes on after a failure or a reload with the parts it has. */
export class Upload {
  readonly id: string;
  readonly file: Pick<File, 'name' | 'size' | 'type'>;
  readonly place: Place;
  /** Begun on another device, or before its person signed out here. */
  readonly elsewhere: boolean;
  readonly view: Store<UploadView>;
  private bytes: File | null;
  private ticketId: string | null;
  private readonly facts: Partial<FileFacts>;
  private readonly state: TransferState;
  private readonly keeping: Keeping;
  private stop = new AbortController();
  private running: Promise<UploadPhase> | null = null;

  constructor(
    source: File | Shelved,
    choice: Choice = { place: 'thread' },
    private readonly portsFor: DeskPorts = deskPorts,
  ) {
    const known = source instanceof File ? null : source;
    this.id = known?.key ?? crypto.randomUUID();
    this.file = source;
    this.place = known?.place ?? choice.place;
    this.elsewhere = known?.elsewhere ?? false;
    this.facts = known?.facts ?? choice.facts ?? {};
    this.bytes = source instanceof File ? source : (source.file ?? null);
    this.ticketId = known?.ticketId ?? null;
    this.keeping = new Keeping(known);
    this.state = { key: this.id, done: {}, sha256: known?.sha256, id: known?.attachmentId };
    this.view = createStore<UploadView>({
      phase: this.bytes ? 'waiting' : 'missing',
      sent: 0,
      problem: null,
      attachment: null,
      attachmentId: this.state.id ?? null,
    });
  }

  /** Whether this browser keeps the file until it has arrived. */
  get safe(): boolean {
    return this.keeping.safe;
  }

  /** Brings the file to the ticket; settles when it is done, failed or cancelled. Calling it again resumes or joins. */
  send(ticketId: string): Promise<UploadPhase> {
    this.ticketId = ticketId;
    if (!this.bytes) return Promise.resolve(this.view.get().phase);
    this.running ??= this.run(ticketId, this.bytes).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async run(ticketId: string, bytes: File): Promise<UploadPhase> {
    const ports = this.portsFor(ticketId);
    this.keeping.begin(ports.shelf, this.shelved(ticketId, bytes));
    this.stop = new AbortController();
    const { signal } = this.stop;
    const report = (sent: number) => this.report(sent);
    this.change({ phase: 'sending', problem: null });
    underWay.add(this);
    try {
      const attachment = await oneTab(this.id, () =>
        transfer(bytes, this.state, ports, report, signal, this.facts),
      );
      signal.throwIfAborted();
      this.arrived(attachment);
    } catch (error) {
      // Cancelled while the desk was answering: it has begun, or even finished, what nobody wants any more.
      if (signal.aborted) this.withdraw();
      else this.change({ phase: 'failed', problem: asRefusal(error) });
    } finally {
      underWay.delete(this);
    }
    return this.view.get().phase;
  }

  private shelved(ticketId: string, file: File): Shelved {
    const { id: key, place, facts } = this;
    const { name, size, type } = file;
    return { key, ticketId, place, name, size, type, facts, file, at: Date.now() };
  }

  private report(sent: number): void {
    const { id: attachmentId, sha256 } = this.state;
    if (attachmentId && !this.view.get().attachmentId) this.note({ attachmentId, sha256 });
    this.change({ sent, attachmentId: attachmentId ?? null });
  }

  /** What the desk knows of it from an earlier visit. */
  found(attachment: Attachment): void {
    if (attachment.state === 'uploading') this.change({ attachment });
    else this.arrived(attachment);
  }

  /** The desk has the whole file; this browser need not keep it any longer. */
  private arrived(attachment: Attachment): void {
    this.bytes = null;
    this.note({ attachmentId: attachment.id, file: undefined });
    this.change({ phase: 'done', sent: this.file.size, attachment, attachmentId: attachment.id });
  }

  /** Asks whether the desk accepts what has arrived. */
  async judge(): Promise<void> {
    const { attachmentId } = this.view.get();
    if (!this.ticketId || !attachmentId) return;
    const attachment = await this.portsFor(this.ticketId).show(attachmentId);
    this.change({ attachment });
  }

  private note(change: Partial<Shelved>): void {
    if (this.ticketId) this.keeping.note(this.portsFor(this.ticketId).shelf, this.id, change);
  }

  /** Sends if it is not under way, and answers the file's id as soon as the desk knows it; null when cancelled. */
  startedOn(ticketId: string): Promise<string | null> {
    const { phase } = this.view.get();
    if (phase === 'waiting' || phase === 'failed') void this.send(ticketId);
    return new Promise((resolve, reject) => {
      const look = () => {
        const now = this.view.get();
        if (now.phase === 'cancelled') settle(() => resolve(null));
        else if (now.attachmentId) settle(() => resolve(now.attachmentId));
        else if (now.phase === 'failed') settle(() => reject(now.problem));
      };
      const stop = this.view.subscribe(look);
      const settle = (end: () => void) => {
        stop();
        end();
      };
      look();
    });
  }

  /** Goes on to where it was going; without the file it asks how much of it has arrived. */
  again(): void {
    if (!this.ticketId) return;
    if (this.bytes) void this.send(this.ticketId);
    else if (this.view.get().phase === 'missing') void this.look(this.ticketId);
  }

  private async look(ticketId: string): Promise<void> {
    const told = this.portsFor(ticketId).fresh(this.state.id ?? '', crypto.randomUUID());
    const uploaded = await told.then(
      (answer) => answer.uploaded ?? [],
      () => [],
    );
    this.change({ sent: uploaded.reduce((sum, part) => sum + part.size, 0) });
  }

  /** Takes the file that was begun, chosen once more, and goes on; another file is refused. */
  async choose(file: File): Promise<void> {
    if (!this.ticketId) return;
    this.change({ phase: 'checking', problem: null });
    const { name, size } = this.file;
    const { sha256 } = this.state;
    try {
      await sameFile({ name, size, sha256 }, file, this.portsFor(this.ticketId).digest);
    } catch (error) {
      this.change({ phase: 'missing', problem: asRefusal(error) });
      return;
    }
    this.bytes = file;
    await this.send(this.ticketId);
  }

  cancel(): void {
    this.stop.abort();
    this.change({ phase: 'cancelled' });
    if (this.ticketId) this.keeping.end(this.portsFor(this.ticketId).shelf, this.id);
    this.withdraw();
  }

  /** Lets the desk forget what it knows of it, once. */
  private withdraw(): void {
    const { id } = this.state;
    if (!this.ticketId || !id) return;
    this.state.id = undefined;
    this.portsFor(this.ticketId)
      .remove(id)
      .catch(() => undefined);
  }

  /** Takes it back and answers whether it is gone; what the desk does not let go of stays, and says why. */
  async remove(): Promise<boolean> {
    const { phase, attachmentId } = this.view.get();
    if (phase === 'done' && attachmentId && this.ticketId) {
      this.change({ problem: null });
      try {
        await this.portsFor(this.ticketId).remove(attachmentId);
      } catch (error) {
        const problem = asRefusal(error);
        if (problem.status !== 404) {
          this.change({ problem });
          return false;
        }
      }
      this.state.id = undefined;
    }
    this.cancel();
    return true;
  }

  private change(change: Partial<UploadView>): void {
    this.view.set({ ...this.view.get(), ...change });
  }
}
