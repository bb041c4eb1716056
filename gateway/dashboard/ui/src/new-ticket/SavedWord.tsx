import type { Refusal } from '../api/refusal';
import { useNow } from '../words/Time';
import { absolute, moment, span } from '../words/time';

interface Props {
  /** When the desk saved it last. */
  withDesk: number | null;
  /** When this page kept what was typed on it; null until something is typed. */
  onDevice: number | null;
  /** Why the newest saving with the desk failed. */
  failure: Refusal | null;
}

/** Says where what is typed is kept, and which draft it is that was opened again. */
export function SavedWord({ withDesk, onDevice, failure }: Props) {
  const now = useNow(1000);
  if (failure?.kind === 'validation') return <Unsaved why={failure} />;
  if (withDesk && !onDevice) return <OpenedDraft at={new Date(withDesk).toISOString()} />;
  if (withDesk && !failure) return <span className="cb-muted">Saved {ago(now - withDesk)}</span>;
  if (onDevice) return <span className="cb-muted">Saved on this device {ago(now - onDevice)}</span>;
  return null;
}

/** Nothing changes by waiting: what is wrong has to be corrected first. */
function Unsaved({ why }: { why: Refusal }) {
  const said = Object.values(why.fieldErrors()).join(' ');
  return <span role="status">Not saved with the desk: {said || why.message}</span>;
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
