import type { ItemKind } from '../api/contextRequests';

export const KIND_WORDS: Record<ItemKind, string> = {
  text: 'Text',
  file: 'File',
  url: 'Web address',
  time: 'Date and time',
};

/** What keeps a typed answer from being saved; null when nothing does. */
export function objectionTo(kind: ItemKind, typed: string): string | null {
  if (!typed.trim()) return 'Fill this in first.';
  if (kind === 'url' && !address(typed)) return 'An address like https://shop.example/checkout.';
  if (kind === 'time' && Number.isNaN(Date.parse(typed))) return 'Choose a date and a time.';
  return null;
}

/** A typed answer as the desk takes it. */
export function toValue(kind: ItemKind, typed: string): string {
  if (kind === 'url') return address(typed) ?? typed.trim();
  if (kind === 'time') return new Date(typed).toISOString();
  return typed.trim();
}

/** A kept answer as its field shows it. */
export function toTyped(kind: ItemKind, value: string): string {
  if (kind !== 'time') return value;
  const time = new Date(value);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The address with its scheme, or null when it is none. */
function address(typed: string): string | null {
  const text = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !/\s/.test(text) ? text : null;
  } catch {
    return null;
  }
}
