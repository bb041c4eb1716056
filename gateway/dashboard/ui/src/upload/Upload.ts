import {
  type Attachment,
  completeUpload,
  deleteAttachment,
  type FileFacts,
  freshParts,
  startUpload,
} from '../api/attachments';
import { asRefusal, type Refusal } from '../api/refusal';
import { createStore, type Store } from '../live/store';
import { digestAside } from './digestAside';
import { put } from './put';
import { type TransferPorts, type TransferState, transfer } from './transfer';

export type UploadPhase = 'waiting' | 'sending' | 'failed' | 'done' | 'cancelled';

/** What a page shows of one upload. */
export interface UploadView {
  phase: UploadPhase;
  sent: number;
  problem: Refusal | null;
  attachment: Attachment | null;
  /** Known as soon as the upload was accepted, long before it is finished. */
  attachmentId: string | null;
}

export type PortsFor = (ticketId: string) => TransferPorts;

export const deskPorts: PortsFor = (ticketId) => ({
  start: (facts, key) => startUpload(ticketId, facts, key),
  fresh: freshParts,
  complete: completeUpload,
  put,
  digest: digestAside,
});

const underWay = new Set<Upload>();

/** Whether leaving the page now would break off a transfer. */
export function uploadsUnderWay(): boolean {
  return underWay.size > 0;
}

/** One file on its way: starts, cancels, and goes on after a failure with the parts it has. */
export class Upload {
  readonly id = crypto.randomUUID();
  readonly view: Store<UploadView>;
  private readonly state: TransferState = { key: this.id, done: {} };
  private stop = new AbortController();
  private ticketId: string | null = null;
  private running: Promise<UploadPhase> | null = null;

  constructor(
    readonly file: File,
    private readonly facts: Partial<FileFacts> = {},
    private readonly portsFor: PortsFor = deskPorts,
  ) {
    this.view = createStore<UploadView>({
      phase: 'waiting',
      sent: 0,
      problem: null,
      attachment: null,
      attachmentId: null,
    });
  }

  /** Brings the file to the ticket; settles when it is done, failed or cancelled. Calling it again resumes or joins. */
  send(ticketId: string): Promise<UploadPhase> {
    this.running ??= this.run(ticketId).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async run(ticketId: string): Promise<UploadPhase> {
    this.ticketId = ticketId;
    this.stop = new AbortController();
    this.change({ phase: 'sending', problem: null });
    underWay.add(this);
    try {
      const report = (sent: number) => this.change({ sent, attachmentId: this.state.id ?? null });
      const attachment = await transfer(
        this.file,
        this.state,
        this.portsFor(ticketId),
        report,
        this.stop.signal,
        this.facts,
      );
      this.change({ phase: 'done', sent: this.file.size, attachment, attachmentId: attachment.id });
    } catch (error) {
      const cancelled = this.stop.signal.aborted;
      this.change(cancelled ? { phase: 'cancelled' } : { phase: 'failed', problem: asRefusal(error) });
    } finally {
      underWay.delete(this);
    }
    return this.view.get().phase;
  }

  /** Sends if it is not under way, and answers the file's id as soon as the desk knows it; null when cancelled. */
  startedOn(ticketId: string): Promise<string | null> {
    const { phase } = this.view.get();
    if (phase === 'waiting' || phase === 'failed') void this.send(ticketId);
    return new Promise((resolve, reject) => {
      const look = () => {
        const now = this.view.get();
        if (now.attachmentId) settle(() => resolve(now.attachmentId));
        else if (now.phase === 'cancelled') settle(() => resolve(null));
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

  /** Goes on to where it was going. */
  again(): void {
    if (this.ticketId) void this.send(this.ticketId);
  }

  cancel(): void {
    this.stop.abort();
    this.change({ phase: 'cancelled' });
    if (this.state.id) deleteAttachment(this.state.id).catch(() => undefined);
  }

  private change(change: Partial<UploadView>): void {
    this.view.set({ ...this.view.get(), ...change });
  }
}
