import { CloseButton, NativeSelect } from '@mantine/core';
import type { PersonRef } from '../api/tickets';
import classes from './History.module.css';

interface Props {
  people: PersonRef[];
  chosen: string | undefined;
  choose: (id: string) => void;
}

/** Chooses whose acts are shown, and says whose they are. */
export function WhoFilter({ people, chosen, choose }: Props) {
  // An address may name someone of whom nothing is shown.
  const name = people.find((person) => person.id === chosen)?.name ?? 'one person';
  const known = people.some((person) => person.id === chosen);
  return (
    <>
      <NativeSelect
        label="Who"
        value={chosen ?? ''}
        onChange={(e) => choose(e.currentTarget.value)}
        data={[
          { value: '', label: 'Everyone' },
          ...(chosen && !known ? [{ value: chosen, label: name }] : []),
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
      />
      {chosen && (
        <span className={classes.chip}>
          Only {name}
          <CloseButton size="sm" aria-label="Show everyone again" onClick={() => choose('')} />
        </span>
      )}
    </>
  );
}
