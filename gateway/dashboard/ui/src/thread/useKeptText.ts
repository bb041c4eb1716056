import { useCallback, useState } from 'react';

/** The text of an unsent reply, kept in this browser per ticket. */
export function useKeptText(ticketId: string): [string, (text: string) => void] {
  const name = `casebook.reply.${ticketId}`;
  const [text, setText] = useState(() => localStorage.getItem(name) ?? '');
  const keep = useCallback(
    (next: string) => {
      setText(next);
      if (next) localStorage.setItem(name, next);
      else localStorage.removeItem(name);
    },
    [name],
  );
  return [text, keep];
}
