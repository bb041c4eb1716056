import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Capability } from '../api/catalog';
import { whyNot } from '../problem/requirements';

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
    <div style={{ textAlign: 'right' }}>
      <Button disabled aria-describedby="why-not-new">
        New ticket
      </Button>
      <div id="why-not-new" className="cb-muted" style={{ fontSize: 13, maxWidth: 360 }}>
        {whyNot(capability)}
      </div>
    </div>
  );
}
