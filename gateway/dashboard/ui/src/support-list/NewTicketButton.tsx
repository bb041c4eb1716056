import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Capability } from '../api/catalog';
import { whyNot } from '../problem/requirements';
import classes from './NewTicketButton.module.css';

/** The way to the form; when it is not allowed it stays visible and says why. */
export function NewTicketButton({ capability }: { capability: Capability | undefined }) {
  if (capability?.allowed !== false) {
    return (
      <Button component={Link} to="/dashboard/support/new">
        New ticket
      </Button>
    );
  }
  return (
    <div className={classes.blocked}>
      <Button disabled aria-describedby="why-not-new">
        New ticket
      </Button>
      <div id="why-not-new" className={classes.reason}>
        {whyNot(capability)}
      </div>
    </div>
  );
}
