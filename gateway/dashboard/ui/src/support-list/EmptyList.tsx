import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '../frame/Empty';
import { useChipWords } from './useChipWords';
import type { Chip, ListState } from './useListState';

/** Nothing to show: says why, and what the next step is. */
export function EmptyList({ state, staff, mayOpen }: { state: ListState; staff: boolean; mayOpen: boolean }) {
  if (state.filtered) return <NothingMatches state={state} />;
  if (staff) return <Empty title="Nothing here" text="No ticket needs this queue at the moment." />;
  if (state.view.key === 'waiting')
    return (
      <Empty title="Nothing waits for you" text="When support asks you something, the ticket appears here." />
    );
  if (state.view.key === 'resolved')
    return <Empty title="Nothing resolved yet" text="Tickets you mark resolved stay here as your history." />;
  return <FirstTicket mayOpen={mayOpen} />;
}

function NothingMatches({ state }: { state: ListState }) {
  const words = useChipWords();
  const chips = Object.entries(state.chips).map(([chip, value]) => words[chip as Chip](value));
  const parts = [...chips, state.search && `“${state.search}”`].filter(Boolean);
  return (
    <Empty
      title="Nothing matches"
      text={`No ticket under “${state.view.label}” fits ${parts.join(' and ')}.`}
    >
      <Group gap="xs" justify="center">
        {state.search && (state.view.key !== 'all' || chips.length > 0) && (
          <Button onClick={state.searchAll}>
            {state.view.key === 'all' ? 'Search without filters' : 'Search all tickets'}
          </Button>
        )}
        <Button variant="default" onClick={state.clear}>
          {state.search ? 'Clear search and filters' : 'Clear filters'}
        </Button>
      </Group>
    </Empty>
  );
}

function FirstTicket({ mayOpen }: { mayOpen: boolean }) {
  return (
    <Empty title="No open tickets" text="A good ticket lets support start right away. It says:">
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
    </Empty>
  );
}
