import type { Status, Target, Targets } from '../api/tickets';
import { useNow } from '../words/Time';
import { TARGET_WORDS } from '../words/targets';
import { absolute, span } from '../words/time';
import classes from './TargetMark.module.css';

const HOUR = 3_600_000;

/** The next promised time of a ticket: plain, amber under an hour, red when missed; always with its words. */
export function TargetMark({ targets, status }: { targets: Targets | null; status: Status }) {
  const now = useNow();
  const next = nextTarget(targets);
  if (!next || status === 'resolved' || status === 'closed') return null;
  if (next.target.state === 'paused') return <span className={classes.mark}>{next.name} paused</span>;
  const left = Date.parse(next.target.dueAt) - now;
  const tone = left < 0 ? 'red' : left < HOUR ? 'amber' : 'green';
  return (
    <span className={classes.mark} data-tone={tone} title={`${next.name} due ${absolute(next.target.dueAt)}`}>
      {left < 0 ? `${next.name} ${span(-left)} late` : `${next.name} in ${span(left)}`}
    </span>
  );
}

function nextTarget(targets: Targets | null): { name: string; target: Target } | null {
  if (targets?.firstResponse && !targets.firstResponse.metAt)
    return { name: TARGET_WORDS.firstResponse, target: targets.firstResponse };
  if (targets?.resolution && !targets.resolution.metAt)
    return { name: TARGET_WORDS.resolution, target: targets.resolution };
  return null;
}
