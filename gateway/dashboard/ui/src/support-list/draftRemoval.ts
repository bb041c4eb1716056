import type { QueryClient } from '@tanstack/react-query';
import { type Draft, deleteDraft } from '../api/drafts';
import { asRefusal } from '../api/refusal';
import { toast, UNDO_FOR } from '../frame/toasts';
import { createStore } from '../live/store';

/** The drafts that nobody is shown any more: deleted, or about to be. */
export const removedDrafts = createStore<readonly string[]>([]);

const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** Deletes a draft once it can no longer be taken back; whoever leaves the dashboard before keeps it. */
export function removeDraft(draft: Draft, queries: QueryClient): void {
  const { id } = draft;
  const timer = setTimeout(async () => {
    timers.delete(id);
    try {
      await deleteDraft(id);
    } catch (error) {
      // One that is not there any more was sent or deleted elsewhere.
      if (asRefusal(error).status !== 404) {
        keepDraft(id);
        toast('The draft could not be deleted; it is in the list again.');
      }
    }
    await queries.invalidateQueries({ queryKey: ['drafts'] });
  }, UNDO_FOR);
  timers.set(id, timer);
  removedDrafts.set([...removedDrafts.get(), id]);
  toast(`Draft deleted: ${draft.subject || 'without a subject'}`, undefined, () => keepDraft(id));
}

/** Takes the removal back, as whoever opens the draft again does. */
export function keepDraft(id: string): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  removedDrafts.set(removedDrafts.get().filter((other) => other !== id));
}
