import { useNow } from '../words/Time';
import { span } from '../words/time';

interface Props {
  /** Where it was saved, newest known first. */
  withDesk: number | null;
  onDevice: number | null;
  failed: boolean;
}

/** Always says where what is typed is kept. */
export function SavedWord({ withDesk, onDevice, failed }: Props) {
  const now = useNow(1000);
  if (withDesk && !failed) return <span className="cb-muted">Saved {ago(now - withDesk)}</span>;
  if (onDevice) return <span className="cb-muted">Saved on this device {ago(now - onDevice)}</span>;
  return null;
}

function ago(ms: number): string {
  if (ms < 2000) return 'just now';
  return ms < 60_000 ? `${Math.floor(ms / 1000)} s ago` : `${span(ms)} ago`;
}
