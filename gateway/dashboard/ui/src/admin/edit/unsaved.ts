import { createStore } from '../../live/store';

/** What is being edited and not saved yet, anywhere in the administration. */
export const unsaved = createStore<readonly symbol[]>([]);

/** Counts one more edit; the answer takes it back. */
export function countUnsaved(): () => void {
  const edit = Symbol('edit');
  unsaved.set([...unsaved.get(), edit]);
  return () => unsaved.set(unsaved.get().filter((other) => other !== edit));
}
