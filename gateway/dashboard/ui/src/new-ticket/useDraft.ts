import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { SavedDraft } from '../api/drafts';
import { offered } from '../api/offered';
import type { TicketInput } from '../api/tickets';
import { useStore } from '../live/store';
import { isUnsaved, markSaved, markUnsaved } from '../live/unsaved';
import { DraftSaver } from './DraftSaver';

const QUIET = 1000;

/**
 * Saves the form to the desk after a moment of quiet, and names the draft in the address so that a reload finds it.
 * While it is held nothing is begun: nobody's account could keep it yet, or it would stay behind beside the ticket.
 */
export function useDraft(input: TicketInput, opened: SavedDraft | null, held = false) {
  const [saver] = useState(() => new DraftSaver(opened));
  const state = useStore(saver.state);
  const [, setParams] = useSearchParams();
  const content = JSON.stringify(input);
  const first = useRef(content);
  // What the desk has, or is being given; a form that just began it need not have.
  const given = useRef<string | null>(content);
  const latest = useRef(content);
  const [unsavedBefore] = useState(() => isUnsaved('ticket'));
  const give = useCallback(
    async (text: string) => {
      given.current = text;
      await saver.save(JSON.parse(text) as TicketInput);
      if (saver.state.get().failure) given.current = null;
      else if (latest.current === text) markSaved('ticket');
    },
    [saver],
  );
  useEffect(() => {
    const changed = content !== latest.current;
    latest.current = content;
    if (!offered.drafts) return;
    if (content === given.current) {
      const asBegun = content === first.current && unsavedBefore;
      if (changed && !asBegun && !saver.state.get().saving) markSaved('ticket');
      return;
    }
    markUnsaved('ticket');
    if (held) return;
    const timer = setTimeout(() => give(content), QUIET);
    return () => clearTimeout(timer);
  }, [content, saver, give, unsavedBefore, held]);
  useEffect(() => {
    if (!state.id) return;
    const id = state.id;
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.set('draft', id);
        return next;
      },
      { replace: true },
    );
  }, [state.id, setParams]);
  /** The draft's id, made first where there is none yet and may be one. */
  const ensure = async (): Promise<string | null> => {
    if (!saver.state.get().id && !held) await give(content);
    return saver.state.get().id;
  };
  return { ...state, ensure, settled: () => saver.settled() };
}
