import { Button } from '@mantine/core';
import { Link } from 'react-router';
import classes from './EmptyList.module.css';
import type { ListState } from './useListState';

/** Nothing to show: says why, and what the next step is. */
export function EmptyList({ state, staff, mayOpen }: { state: ListState; staff: boolean; mayOpen: boolean }) {
  if (state.filtered) return <NothingMatches state={state} />;
  if (staff) return <Calm title="Nothing here" text="No ticket needs this queue at the moment." />;
  if (state.view.key === 'waiting')
    return (
      <Calm title="Nothing waits for you" text="When support asks you something, the ticket appears here." />
    );
  if (state.view.key === 'resolved')
    return <Calm title="Nothing resolved yet" text="Tickets you mark resolved stay here as your history." />;
  return <FirstTicket mayOpen={mayOpen} />;
}

function Calm({ title, text }: { title: string; text: string }) {
  return (
    <div className={classes.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}

function NothingMatches({ state }: { state: ListState }) {
  const parts = [...Object.values(state.chips), state.search && `“${state.search}”`].filter(Boolean);
  return (
    <div className={classes.empty}>
      <h2>Nothing matches</h2>
      <p>
        No ticket under “{state.view.label}” fits {parts.join(' and ')}.
      </p>
      <Button variant="default" onClick={state.clear}>
        Clear filters
      </Button>
    </div>
  );
}

function FirstTicket({ mayOpen }: { mayOpen: boolean }) {
  return (
    <div className={classes.empty}>
      <h2>No open tickets</h2>
      <p>A good ticket lets support start right away. It says:</p>
      <ul>
        <li>which product and site it is about, and roughly when it happened</li>
        <li>what you did, what you expected, and what happened instead</li>
        <li>with a screenshot or the log of that time</li>
      </ul>
      {mayOpen && (
        <Button component={Link} to="/dashboard/support/new">
          New ticket
        </Button>
      )}
    </div>
  );
}
