import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { PersonRef } from '../api/tickets';
import { spokenId } from '../words/ids';
import { ACTION_WORDS, STAFF_ACTIONS } from './actionWords';
import classes from './History.module.css';
import { OUTCOME_WORDS } from './outcomeWords';
import type { Typed } from './useHistoryFilter';
import { WhoFilter } from './WhoFilter';

interface Props {
  staff: boolean;
  people: PersonRef[];
  typed: Typed;
  choose: (name: keyof Typed, value: string) => void;
  clear: () => void;
  filtered: boolean;
}

export function HistoryFilters({ staff, people, typed, choose, clear, filtered }: Props) {
  const [ticket, setTicket] = useState(typed.ticket ?? '');
  useEffect(() => setTicket(typed.ticket ?? ''), [typed.ticket]);
  return (
    <form
      className={classes.filters}
      onSubmit={(e) => {
        e.preventDefault();
        choose('ticket', ticket.trim());
      }}
    >
      <TextInput
        label="Ticket"
        placeholder="CB-…"
        value={ticket}
        onChange={(e) => {
          setTicket(e.currentTarget.value);
          const typedNow = e.currentTarget.value.trim();
          if (!typedNow || spokenId(typedNow)) choose('ticket', typedNow);
        }}
        onBlur={() => ticket.trim() !== (typed.ticket ?? '') && choose('ticket', ticket.trim())}
      />
      <WhoFilter people={people} chosen={typed.actor} choose={(id) => choose('actor', id)} />
      <NativeSelect
        label="What"
        value={typed.action ?? ''}
        onChange={(e) => choose('action', e.currentTarget.value)}
        data={[
          { value: '', label: 'Everything' },
          ...Object.entries(ACTION_WORDS)
            .filter(([value]) => staff || !STAFF_ACTIONS.includes(value))
            .map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        label="Outcome"
        value={typed.outcome ?? ''}
        onChange={(e) => choose('outcome', e.currentTarget.value)}
        data={[
          { value: '', label: 'Any' },
          ...Object.entries(OUTCOME_WORDS).map(([value, label]) => ({ value, label })),
        ]}
      />
      <TextInput
        label="From"
        type="date"
        value={typed.from ?? ''}
        onChange={(e) => choose('from', e.currentTarget.value)}
      />
      <TextInput
        label="To"
        type="date"
        value={typed.to ?? ''}
        onChange={(e) => choose('to', e.currentTarget.value)}
      />
      {filtered && (
        <Button variant="transparent" px={0} style={{ justifySelf: 'start' }} onClick={clear}>
          Clear filters
        </Button>
      )}
    </form>
  );
}
