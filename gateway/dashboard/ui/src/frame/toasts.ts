import { createStore } from '../live/store';

/** A short message about something that happened elsewhere, or that can be undone. */
export interface Toast {
  id: number;
  text: string;
  link?: { to: string; label: string };
  undo?: () => void;
}

const KEEP_FOR = 6000;
/** How long something can be taken back, in milliseconds. */
export const UNDO_FOR = 2 * KEEP_FOR;
const AT_MOST = 3;
export const toasts = createStore<Toast[]>([]);
let count = 0;

export function toast(text: string, link?: Toast['link'], undo?: Toast['undo']): void {
  const id = ++count;
  toasts.set([...toasts.get(), { id, text, link, undo }].slice(-AT_MOST));
  setTimeout(() => dismiss(id), undo ? UNDO_FOR : KEEP_FOR);
}

export function dismiss(id: number): void {
  toasts.set(toasts.get().filter((t) => t.id !== id));
}
