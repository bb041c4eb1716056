import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '../frame/Empty';

/** A log with nothing in it, or nothing that fits the filters above it. */
export function NoActs({ filtered }: { filtered: boolean }) {
  if (filtered)
    return (
      <Empty title="Nothing matches" text="Nothing in the log fits these filters. Widen or clear them." />
    );
  return (
    <Empty title="Nothing has happened yet" text="The first ticket starts the log.">
      <Button variant="default" component={Link} to="/dashboard/support">
        See the tickets
      </Button>
    </Empty>
  );
}
