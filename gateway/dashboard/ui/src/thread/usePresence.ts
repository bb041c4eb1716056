import { useEffect, useRef } from 'react';
import { offered } from '../api/offered';
import { sayPresence } from '../api/timeline';
import { useVisible } from '../live/useVisible';

const LOOKING_EVERY = 15_000;
const TYPING_EVERY = 4000;
/** For so long the desk believes that someone types; a word of looking would end it. */
const TYPING_LASTS = 6000;

/** Lets others know that I look at this thread, and that I type; only while the page is in front. */
export function usePresence(ticketId: string, text: string, internal: boolean): void {
  const visible = useVisible();
  const lastSaid = useRef({ at: 0, internal });
  const lastText = useRef(text);
  useEffect(() => {
    if (!offered.presence || !visible) return;
    const look = () => {
      if (Date.now() - lastSaid.current.at < TYPING_LASTS) return;
      sayPresence(ticketId, 'viewing').catch(() => undefined);
    };
    look();
    const timer = setInterval(look, LOOKING_EVERY);
    return () => clearInterval(timer);
  }, [ticketId, visible]);
  useEffect(() => {
    const typed = text !== lastText.current && text !== '';
    const done = text === '' && lastText.current !== '';
    lastText.current = text;
    if (done && offered.presence) {
      lastSaid.current = { at: 0, internal };
      sayPresence(ticketId, 'viewing').catch(() => undefined);
    }
    const now = Date.now();
    const said = lastSaid.current;
    const fresh = now - said.at < TYPING_EVERY && said.internal === internal;
    if (!offered.presence || !typed || fresh) return;
    lastSaid.current = { at: now, internal };
    sayPresence(ticketId, 'typing', internal).catch(() => undefined);
  }, [ticketId, text, internal]);
}
