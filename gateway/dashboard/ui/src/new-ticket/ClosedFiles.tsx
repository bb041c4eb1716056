import { Button } from '@mantine/core';
import type { Capability } from '../api/catalog';
import { whyNot } from '../problem/requirements';
import classes from './Sections.module.css';

/** Where files would be chosen, while they cannot be: the button, and why. */
export function ClosedFiles({ capability }: { capability: Capability }) {
  return (
    <div className={classes.closed}>
      <Button variant="default" size="compact-sm" disabled aria-describedby="why-no-files">
        Choose files
      </Button>
      <span id="why-no-files" className="cb-muted">
        {whyNot(capability)}
      </span>
    </div>
  );
}
