import { Button } from '@mantine/core';
import type { Capability } from '../api/catalog';
import { whyNot } from '../problem/requirements';
import classes from './Sections.module.css';

interface Props {
  capability: Capability;
  /** Whether the reason stands above the form already. */
  explained?: boolean;
}

/** Where files would be chosen, while they cannot be: the button, and why. */
export function ClosedFiles({ capability, explained = false }: Props) {
  return (
    <div className={classes.closed}>
      <Button
        variant="default"
        size="compact-sm"
        disabled
        aria-describedby={explained ? 'why-no-ticket' : 'why-no-files'}
      >
        Choose files
      </Button>
      {!explained && (
        <span id="why-no-files" className="cb-muted">
          {whyNot(capability)}
        </span>
      )}
    </div>
  );
}
