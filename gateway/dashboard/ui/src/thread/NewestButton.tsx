import { Button } from '@mantine/core';
import { counted } from '../words/amounts';
import classes from './NewestButton.module.css';

interface Props {
  /** Whether the end of the thread is out of sight. */
  away: boolean;
  /** How many entries came while it was. */
  below: number;
  jump: () => void;
}

/** Leads a reader who is further up to the newest entry, and says what came meanwhile. */
export function NewestButton({ away, below, jump }: Props) {
  if (!away) return null;
  return (
    <div className={classes.place}>
      <Button size="compact-sm" variant={below ? 'filled' : 'default'} onClick={jump}>
        {below ? `${counted(below, 'new entry', 'new entries')} below` : 'Go to the newest'}
      </Button>
    </div>
  );
}
