import { useCallback, useState } from 'react';
import { keptName } from '../live/kept';

/** What is being typed, kept on this device until it is sent. */
export function useTyped(name: string, first: string): [string, (text: string) => void] {
  const key = keptName(name);
  const [text, setText] = useState(() => localStorage.getItem(key) ?? first);
  const write = useCallback(
    (next: string) => {
      setText(next);
      if (next) localStorage.setItem(key, next);
      else localStorage.removeItem(key);
    },
    [key],
  );
  return [text, write];
}
