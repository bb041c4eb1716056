import { useCallback } from 'react';
import { asRefusal } from '../../api/refusal';
import { toast } from '../../frame/toasts';

/** Says that a change was saved, and offers to put back what was there before. */
export function useUndo<S extends { version: number }>(
  save: (setting: S, key: string) => Promise<S>,
  again: () => void,
): (text: string, now: S, before: S) => void {
  return useCallback(
    (text, now, before) => {
      const undo = async () => {
        try {
          await save({ ...before, version: now.version }, crypto.randomUUID());
          toast('Undone.');
        } catch (error) {
          toast(`This could not be undone. ${asRefusal(error).message}`);
        }
        again();
      };
      toast(text, undefined, () => void undo());
      again();
    },
    [save, again],
  );
}
