import type {
  Attachment,
  ContinuedUpload,
  FileFacts,
  FinishedPart,
  PartUrl,
  StartedUpload,
} from '../api/attachments';
import { asRefusal } from '../api/refusal';
import { sentName } from './sentName';

/** What a transfer needs from outside: the desk's calls, the object store, and a digest. */
export interface TransferPorts {
  start(facts: FileFacts, key: string): Promise<StartedUpload>;
  fresh(id: string, key: string): Promise<ContinuedUpload>;
  complete(id: string, parts: FinishedPart[], key: string): Promise<Attachment>;
  show(id: string): Promise<Attachment>;
  put(url: string, bytes: Blob, onProgress: (sent: number) => void, signal: AbortSignal): Promise<string>;
  digest(file: Blob, signal: AbortSignal): Promise<string | undefined>;
}

/** What is known of a transfer so far; enough to go on where it stopped. */
export interface TransferState {
  key: string;
  sha256?: string;
  id?: string;
  partSize?: number;
  /** Etags of finished parts by number. */
  done: Record<number, string>;
}

const PARTS_AT_ONCE = 3;

/**
 * Brings a file to the object store part by part. May be called again with the same state after a failure:
 * finished parts are kept, the rest gets fresh URLs.
 */
export async function transfer(
  file: File,
  state: TransferState,
  ports: TransferPorts,
  report: (sent: number) => void,
  signal: AbortSignal,
  more: Partial<FileFacts> = {},
): Promise<Attachment> {
  state.sha256 ??= await ports.digest(file, signal);
  const parts = await openParts(file, state, ports, more).catch(nothingLeft);
  signal.throwIfAborted();
  if (!parts) return ports.show(state.id as string);
  const progress = new Map<number, number>();
  const tell = () => report(sentBytes(file, state, progress));
  tell();
  await inLanes(parts, PARTS_AT_ONCE, async (part) => {
    signal.throwIfAborted();
    const bytes = sliceOf(file, part.number, state.partSize as number);
    const follow = (sent: number) => {
      progress.set(part.number, sent);
      tell();
    };
    state.done[part.number] = await ports.put(part.url, bytes, follow, signal);
    progress.delete(part.number);
    tell();
  });
  signal.throwIfAborted();
  return ports.complete(state.id as string, finishedParts(state), `${state.key}-complete`);
}

/** The last answer of an earlier try may have been lost: then the desk has the whole file already. */
function nothingLeft(error: unknown): null {
  if (asRefusal(error).problem.state) return null;
  throw error;
}

/** Starts the upload, or asks for fresh URLs of what is missing when it was started before. */
async function openParts(
  file: File,
  state: TransferState,
  ports: TransferPorts,
  more: Partial<FileFacts>,
): Promise<PartUrl[]> {
  if (state.id) {
    const { parts, partSize, uploaded = [] } = await ports.fresh(state.id, crypto.randomUUID());
    state.partSize = partSize;
    for (const part of uploaded) state.done[part.number] ??= part.etag;
    return parts.filter((p) => !state.done[p.number]);
  }
  const facts = {
    fileName: sentName(file.name),
    size: file.size,
    contentType: file.type || 'application/octet-stream',
    sha256: state.sha256,
  };
  const started = await ports.start({ ...facts, ...more }, state.key);
  Object.assign(state, { id: started.id, partSize: started.partSize });
  return started.parts;
}

function sliceOf(file: File, number: number, partSize: number): Blob {
  return file.slice((number - 1) * partSize, Math.min(number * partSize, file.size));
}

function sentBytes(file: File, state: TransferState, progress: Map<number, number>): number {
  const size = state.partSize ?? file.size;
  const finished = Object.keys(state.done).reduce((sum, n) => sum + sliceOf(file, Number(n), size).size, 0);
  return finished + [...progress.values()].reduce((sum, n) => sum + n, 0);
}

function finishedParts(state: TransferState): FinishedPart[] {
  const parts = Object.entries(state.done).map(([number, etag]) => ({ number: Number(number), etag }));
  return parts.sort((a, b) => a.number - b.number);
}

async function inLanes<T>(items: T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
}
