import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { SavedDraft } from '../api/drafts';
import { offered } from '../api/offered';
import type { TicketInput } from '../api/tickets';
import { useStore } from '../live/store';
import { markSaved, markUnsaved } from '../live/unsaved';
import { DraftSaver } from './DraftSaver';

const QUIET = 1000;

/** Saves the form to the desk after a moment of quiet, and names the draft in the address so that a reload finds it. */
export function useDraft(input: TicketInput, opened: SavedDraft | null) {
  const [saver] = useState(() => new DraftSaver(opened));
  const state = useStore(saver.state);
  const [, setParams] = useSearchParams();
  const content = JSON.stringify(input);
  const first = useRef(content);
  const latest = useRef(content);
  useEffect(() => {
    latest.current = content;
    if (!offered.drafts || content === first.current) return;
    markUnsaved('ticket');
    const save = async () => {
      await saver.save(JSON.parse(content) as TicketInput);
      if (!saver.state.get().failed && latest.current === content) markSaved('ticket');
    };
    const timer = setTimeout(save, QUIET);
    return () => clearTimeout(timer);
  }, [content, saver]);
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
  return { ...state, ensure: () => saver.ensure(JSON.parse(content) as TicketInput) };
}
