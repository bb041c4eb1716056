import { useCallback, useEffect, useRef, useState } from 'react';
import { dropReplyDraft, readReplyDraft, saveReplyDraft } from '../api/replyDraft';
import { keptName } from '../live/kept';

const QUIET = 1200;

/** What is being written on a ticket: at once on this device, and with the desk after a moment of quiet. */
export interface DraftState {
  text: string;
  internal: boolean;
  /** Where the draft is kept, in words; null when there is none. */
  kept: string | null;
  write(text: string): void;
  choose(internal: boolean): void;
  sent(): void;
}

export function useReplyDraft(ticketId: string, mayWrite: boolean): DraftState {
  const name = keptName(`reply.${ticketId}`);
  const [text, setText] = useState(() => localStorage.getItem(name) ?? '');
  const [internal, setInternal] = useState(false);
  const [kept, setKept] = useState<string | null>(null);
  const touched = useRef(text !== '');
  useEffect(() => {
    if (!mayWrite) return;
    const use = (body: string, note: boolean) => {
      if (touched.current || !body) return;
      setText(body);
      setInternal(note);
    };
    readReplyDraft(ticketId).then(
      (draft) => use(draft.body, draft.internal),
      () => undefined,
    );
  }, [ticketId, mayWrite]);
  useEffect(() => {
    if (!touched.current || !mayWrite || !text.trim()) return;
    const save = () =>
      saveReplyDraft(ticketId, text, internal).then(
        () => setKept('Draft saved'),
        () => setKept('Draft saved on this device'),
      );
    const timer = setTimeout(save, QUIET);
    return () => clearTimeout(timer);
  }, [ticketId, mayWrite, text, internal]);
  const write = useCallback(
    (next: string) => {
      touched.current = true;
      setText(next);
      setKept(null);
      if (next) localStorage.setItem(name, next);
      else localStorage.removeItem(name);
    },
    [name],
  );
  const sent = useCallback(() => {
    write('');
    dropReplyDraft(ticketId).catch(() => undefined);
  }, [write, ticketId]);
  return { text, internal, kept, write, choose: setInternal, sent };
}
