import type { Catalog } from '../api/catalog';
import { sizeWord } from '../words/amounts';

/** The largest file that may be sent, in bytes; null when there is no limit, or it is not known. */
export function fileLimit(catalog: Catalog | undefined): number | null {
  return catalog?.capabilities.attachment_size?.limit ?? null;
}

/** Whether a file can be sent: it holds something, and not more than the limit. */
export function fits({ size }: File, limit: number | null): boolean {
  return size > 0 && (limit === null || size <= limit);
}

/** Which files were left out and why, in words; null when none was. */
export function leftOutWord(files: File[], limit: number | null): string | null {
  const words = files.filter((file) => !fits(file, limit)).map((file) => whyNot(file, limit));
  return words.length ? `Not added: ${words.join('; ')}.` : null;
}

function whyNot({ name, size }: File, limit: number | null): string {
  if (size === 0) return `${name} is empty`;
  return `${name} has ${sizeWord(size)}, and a file may have up to ${sizeWord(limit ?? size)} on your plan`;
}
