import { useEffect } from 'react';
import { createStore } from '../live/store';

const STORED = 'casebook.keys';

/** Whether single-key shortcuts are on; a person can switch them off. */
export const keysOn = createStore(localStorage.getItem(STORED) !== 'off');
keysOn.subscribe(() => localStorage.setItem(STORED, keysOn.get() ? 'on' : 'off'));

/** Runs an action on a single key, but never while someone types or a dialog is open. */
export function useKeys(actions: Record<string, (event: KeyboardEvent) => void>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!keysOn.get() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]')) return;
      if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('a,button'))
        return;
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [actions]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
