import { useEffect, useRef } from 'react';
import { offered } from '../api/offered';
import { sayPresence } from '../api/timeline';
import { useVisible } from '../live/useVisible';

const LOOKING_EVERY = 15_000;
const TYPING_EVERY = 4000;

/** Lets others know that I look at this thread, and that I type; only while the page is in front. */
export function usePresence(ticketId: string, text: string): void {
  const visible = useVisible();
  const lastSaid = useRef(0);
  const lastText = useRef(text);
  useEffect(() => {
    if (!offered.presence || !visible) return;
    const look = () => void sayPresence(ticketId, 'viewing').catch(() => undefined);
    look();
    const timer = setInterval(look, LOOKING_EVERY);
    return () => clearInterval(timer);
  }, [ticketId, visible]);
  useEffect(() => {
    const typed = text !== lastText.current && text !== '';
    lastText.current = text;
    const now = Date.now();
    if (!offered.presence || !typed || now - lastSaid.current < TYPING_EVERY) return;
    lastSaid.current = now;
    sayPresence(ticketId, 'typing').catch(() => undefined);
  }, [ticketId, text]);
}
