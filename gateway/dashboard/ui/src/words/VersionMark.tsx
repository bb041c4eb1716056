import { absolute, dayOrClock } from './time';

interface Props {
  version: number;
  /** When this version came to be. */
  at: string;
  className?: string;
}

/** The version of a ticket that a row shows, and its time, so that it can be compared with another page. */
export function VersionMark({ version, at, className }: Props) {
  return (
    <span className={className} title={`Version ${version}, changed ${absolute(at)}`}>
      v{version} · <time dateTime={at}>{dayOrClock(at)}</time>
    </span>
  );
}
