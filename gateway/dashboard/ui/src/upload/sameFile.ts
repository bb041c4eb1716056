import { Refusal } from '../api/refusal';
import { sentName } from './sentName';
import type { TransferPorts } from './transfer';

/** What is known of a file whose bytes this page does not have. */
export interface Wanted {
  name: string;
  size: number;
  sha256?: string;
}

/** Refuses a file that is not the one that was begun, and says what differs. */
export async function sameFile(wanted: Wanted, chosen: File, digest: TransferPorts['digest']): Promise<void> {
  if (sentName(chosen.name) !== sentName(wanted.name)) throw differs(`it is called ${chosen.name}`);
  if (chosen.size !== wanted.size) throw differs(`it has ${chosen.size} bytes instead of ${wanted.size}`);
  if (!wanted.sha256) return;
  const found = await digest(chosen, new AbortController().signal);
  if (found && found !== wanted.sha256) throw differs('its content has changed since');
}

function differs(how: string): Refusal {
  return new Refusal('another-file', 0, {
    detail: `This is another file: ${how}. Choose the same file, or remove this one and add the new one.`,
  });
}
