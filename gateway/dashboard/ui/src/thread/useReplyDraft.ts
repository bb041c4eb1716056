import { useCallback, useRef, useState } from 'react';
import { keptName } from '../live/kept';
import { keptReply, keptReplyName } from './keptReply';
import { useDeskDraft } from './useDeskDraft';

/** What is being written on a ticket: at once on this device, and with the desk after a moment of quiet. */
export interface DraftState {
  text: string;
  internal: boolean;
  /** The files that the desk's copy named when the page was opened; null until it is known. */
  files: readonly string[] | null;
  /** Where the draft is kept, in words; null when there is none. */
  kept: string | null;
  write(text: string): void;
  choose(internal: boolean): void;
  sent(): void;
}

/** `files` are those chosen for it now; null until those of earlier visits are found. */
export function useReplyDraft(ticketId: string, mayWrite: boolean, files: string[] | null): DraftState {
  const name = keptReplyName(ticketId);
  const [text, setText] = useState(() => keptReply(ticketId));
  // A note must not come back as a reply that everyone reads.
  const noteName = keptName(`note.${ticketId}`);
  const [internal, setInternal] = useState(() => text !== '' && localStorage.getItem(noteName) !== null);
  const touched = useRef(text !== '');
  const isNote = useRef(internal);
  const turn = useCallback((note: boolean) => {
    isNote.current = note;
    setInternal(note);
  }, []);
  const found = useCallback(
    (body: string, note: boolean) => {
      if (touched.current) return;
      setText(body);
      turn(note);
    },
    [turn],
  );
  const desk = useDeskDraft(mayWrite ? ticketId : null, { text, internal, files }, found);
  const write = useCallback(
    (next: string) => {
      touched.current = true;
      setText(next);
      if (next) localStorage.setItem(name, next);
      else localStorage.removeItem(name);
      if (next && isNote.current) localStorage.setItem(noteName, 'yes');
    },
    [name, noteName],
  );
  const choose = useCallback(
    (note: boolean) => {
      turn(note);
      if (note) localStorage.setItem(noteName, 'yes');
      else localStorage.removeItem(noteName);
    },
    [noteName, turn],
  );
  return {
    text,
    internal,
    files: desk.files,
    kept: desk.kept,
    write,
    choose,
    sent: () => {
      write('');
      localStorage.removeItem(noteName);
      desk.drop();
    },
  };
}
