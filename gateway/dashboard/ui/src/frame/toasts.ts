import { createStore } from '../live/store';

/** A short message about something that happened elsewhere. */
export interface Toast {
  id: number;
  text: string;
  link?: { to: string; label: string };
}

const KEEP_FOR = 6000;
const AT_MOST = 3;
export const toasts = createStore<Toast[]>([]);
let count = 0;

export function toast(text: string, link?: Toast['link']): void {
  const id = ++count;
  toasts.set([...toasts.get(), { id, text, link }].slice(-AT_MOST));
  setTimeout(() => dismiss(id), KEEP_FOR);
}

export function dismiss(id: number): void {
  toasts.set(toasts.get().filter((t) => t.id !== id));
}
