import { useNow } from '../words/Time';
import { absolute, moment, span } from '../words/time';

interface Props {
  /** When the desk saved it last. */
  withDesk: number | null;
  /** When this page kept what was typed on it; null until something is typed. */
  onDevice: number | null;
  failed: boolean;
}

/** Says where what is typed is kept, and which draft it is that was opened again. */
export function SavedWord({ withDesk, onDevice, failed }: Props) {
  const now = useNow(1000);
  if (withDesk && !onDevice) return <OpenedDraft at={new Date(withDesk).toISOString()} />;
  if (withDesk && !failed) return <span className="cb-muted">Saved {ago(now - withDesk)}</span>;
  if (onDevice) return <span className="cb-muted">Saved on this device {ago(now - onDevice)}</span>;
  return null;
}

function OpenedDraft({ at }: { at: string }) {
  return (
    <span className="cb-muted">
      Your saved draft of{' '}
      <time dateTime={at} title={absolute(at)}>
        {moment(at)}
      </time>
    </span>
  );
}

function ago(ms: number): string {
  if (ms < 2000) return 'just now';
  return ms < 60_000 ? `${Math.floor(ms / 1000)} s ago` : `${span(ms)} ago`;
}
