import { useState } from 'react';
import { forgetKept } from '../live/kept';
import { shelf } from '../upload/shelf';
import { abandonUploads } from '../upload/Upload';
import { leave } from './leave';
import { lostHere } from './lostHere';
import { signedOut } from './signedOut';

/** The way out: whoever would lose something is asked first, then this browser keeps nothing of them. */
export interface SignOut {
  /** What would be lost; null while nobody is asked. */
  lost: string[] | null;
  ask(): void;
  discard(): void;
  stay(): void;
}

export function useSignOut(): SignOut {
  const [lost, setLost] = useState<string[] | null>(null);
  const discard = async () => {
    signedOut.here();
    abandonUploads();
    await shelf.clear();
    // The page is closed by now and keeps nothing more.
    forgetKept();
    signedOut.tell();
    leave();
  };
  const ask = async () => {
    const found = await lostHere();
    if (found.length) setLost(found);
    else await discard();
  };
  return { lost, ask: () => void ask(), discard: () => void discard(), stay: () => setLost(null) };
}
