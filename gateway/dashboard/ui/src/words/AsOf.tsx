import { absolute, second } from './time';

interface Props {
  /** When what is shown was last heard from the desk, in milliseconds. */
  at: number;
  /** How often a ticket was changed; two pages that differ are told apart by it. */
  version?: number;
}

/** Which state a page shows: its version and its time, so that two pages that disagree can be compared. */
export function AsOf({ at, version }: Props) {
  if (!at) return null;
  const iso = new Date(at).toISOString();
  return (
    <p className="cb-muted" style={{ fontSize: 12, margin: '8px 0 0' }}>
      {version === undefined ? 'As of ' : `Version ${version}, as of `}
      <time dateTime={iso} title={absolute(iso)}>
        {second(iso)}
      </time>
    </p>
  );
}
