import { type ReactNode, useEffect, useState } from 'react';
import { PageSkeleton } from '../frame/PageSkeleton';
import { keepFor } from '../live/kept';
import { useStore } from '../live/store';
import { abandonUploads } from '../upload/Upload';
import { SignedOut, SigningOut } from './SignedOut';
import { signedOut } from './signedOut';

interface Props {
  /** Who is signed in now. */
  id: string;
  /** Opens the page anew. */
  begin?: () => void;
  children: ReactNode;
}

/** Keeps a page to the person who opened it: whoever signs in after them in this browser sees nothing of theirs. */
export function OnePerson({ id, begin = reload, children }: Props) {
  const [opener] = useState(id);
  const gone = useStore(signedOut.where);
  const another = opener !== id;
  useEffect(() => signedOut.hear(), []);
  useEffect(() => {
    if (!another) return;
    abandonUploads();
    begin();
  }, [another, begin]);
  if (another) return <PageSkeleton />;
  if (gone === 'here') return <SigningOut />;
  if (gone === 'elsewhere') return <SignedOut />;
  keepFor(opener);
  return children;
}

function reload(): void {
  window.location.reload();
}
