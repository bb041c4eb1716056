import { useCallback, useRef, useState } from 'react';
import { keptName } from '../live/kept';
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
  const name = keptName(`reply.${ticketId}`);
  const [text, setText] = useState(() => localStorage.getItem(name) ?? '');
  // A note must not come back as a reply that everyone reads.
  const noteName = keptName(`note.${ticketId}`);
  const [internal, setInternal] = useState(() => text !== '' && localStorage.getItem(noteName) !== null);
  const touched = useRef(text !== '');
  const found = useCallback((body: string, note: boolean) => {
    if (touched.current) return;
    setText(body);
    setInternal(note);
  }, []);
  const desk = useDeskDraft(mayWrite ? ticketId : null, { text, internal, files }, found);
  const write = useCallback(
    (next: string) => {
      touched.current = true;
      setText(next);
      if (next) localStorage.setItem(name, next);
      else localStorage.removeItem(name);
    },
    [name],
  );
  const choose = useCallback(
    (note: boolean) => {
      setInternal(note);
      if (note) localStorage.setItem(noteName, 'yes');
      else localStorage.removeItem(noteName);
    },
    [noteName],
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
