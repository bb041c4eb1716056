import { type RefObject, useEffect, useRef, useState } from 'react';
import {
  dropReplyDraft,
  type ReplyDraft,
  type ReplyDraftInput,
  readReplyDraft,
  saveReplyDraft,
} from '../api/replyDraft';
import { markSaved, markUnsaved, replyOn } from '../live/unsaved';

const QUIET = 1200;
const MOST_FILES = 20;
const NONE: ReplyDraft = { body: '', internal: false, attachmentIds: [], updatedAt: null };

interface Written {
  text: string;
  internal: boolean;
  files: string[] | null;
}

/** The desk's copy of what I write: read once, then brought up to date after each moment of quiet. */
export function useDeskDraft(
  ticketId: string | null,
  { text, internal, files }: Written,
  onFound: (body: string, internal: boolean) => void,
) {
  const [found, setFound] = useState<ReplyDraft | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const there = useRef('');
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (!ticketId) return;
    readReplyDraft(ticketId)
      .catch(() => NONE)
      .then((draft) => {
        there.current = wordOf(draft);
        setFound(draft);
        if (there.current !== NOTHING) onFound(draft.body, draft.internal);
      });
  }, [ticketId, onFound]);
  const ready = found !== null && files !== null;
  const now = wordOf({
    body: text.trim() && text,
    internal,
    attachmentIds: files?.slice(0, MOST_FILES) ?? [],
  });
  const latest = useRef(now);
  const typed = text.trim() !== '';
  useEffect(() => {
    setKept(null);
    latest.current = now;
    if (!ticketId) return;
    if (typed && now !== there.current) markUnsaved(replyOn(ticketId));
    else markSaved(replyOn(ticketId));
    if (!ready || now === there.current) return;
    const saved = () => {
      if (latest.current !== now) return;
      setKept('Draft saved');
      markSaved(replyOn(ticketId));
    };
    const notSaved = () => {
      if (latest.current !== now) return;
      there.current = '';
      setKept('Draft saved on this device');
    };
    const save = () => {
      there.current = now;
      if (now === NOTHING) inTurn(last, () => dropReplyDraft(ticketId));
      else
        inTurn(last, () =>
          saveReplyDraft(ticketId, JSON.parse(now) as ReplyDraftInput).then(saved, notSaved),
        );
    };
    const timer = setTimeout(save, QUIET);
    return () => clearTimeout(timer);
  }, [ticketId, ready, now, typed]);
  const drop = () => {
    there.current = NOTHING;
    if (!ticketId) return;
    markSaved(replyOn(ticketId));
    inTurn(last, () => dropReplyDraft(ticketId));
  };
  return { files: ticketId ? (found?.attachmentIds ?? null) : [], kept, drop };
}

/** One word to the desk after the other: one that overtook another would bring back what was sent, or take what is new. */
function inTurn(last: RefObject<Promise<unknown>>, say: () => Promise<unknown>): void {
  last.current = last.current.then(say).catch(() => undefined);
}

/** A draft as one word, to tell whether two are the same; without text and files it is none, whoever was to read it. */
function wordOf({ body, internal, attachmentIds }: ReplyDraftInput): string {
  const empty = !body && !attachmentIds.length;
  return JSON.stringify({ body, internal: !empty && internal, attachmentIds });
}

const NOTHING = wordOf(NONE);
