import type { QueryClient } from '@tanstack/react-query';
import { type Draft, deleteDraft } from '../api/drafts';
import { toast, UNDO_FOR } from '../frame/toasts';
import { createStore } from '../live/store';

/** The drafts that nobody is shown any more: deleted, or about to be. */
export const removedDrafts = createStore<readonly string[]>([]);

const shownAgain = (id: string) => removedDrafts.set(removedDrafts.get().filter((other) => other !== id));

/** Deletes a draft once it can no longer be taken back; whoever leaves the dashboard before keeps it. */
export function removeDraft(draft: Draft, queries: QueryClient): void {
  const { id } = draft;
  const timer = setTimeout(async () => {
    try {
      await deleteDraft(id);
    } catch {
      shownAgain(id);
      toast('The draft could not be deleted; it is in the list again.');
    }
    await queries.invalidateQueries({ queryKey: ['drafts'] });
  }, UNDO_FOR);
  removedDrafts.set([...removedDrafts.get(), id]);
  toast(`Draft deleted: ${draft.subject || 'without a subject'}`, undefined, () => {
    clearTimeout(timer);
    shownAgain(id);
  });
}
