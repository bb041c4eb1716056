import { Button, Group } from '@mantine/core';
import { Notice } from '../../problem/Notice';
import { fieldWord, valueWord } from './settingWords';
import type { Edit } from './useEdit';

/** Somebody else saved first: what they changed, and the choice between theirs and mine. */
export function ConflictNotice<S extends { version: number }>({
  edit,
  present,
}: {
  edit: Edit<S>;
  present: S;
}) {
  if (!edit.theirs.length) return null;
  return (
    <Notice tone="amber" title="Somebody else saved a change meanwhile">
      <p>Nothing of yours is lost. They changed:</p>
      <ul style={{ margin: '4px 0 8px', paddingLeft: 20 }}>
        {edit.theirs.map((field) => (
          <li key={String(field)}>
            {fieldWord(String(field))}: {valueWord(String(field), edit.base[field])} →{' '}
            {valueWord(String(field), present[field])}
          </li>
        ))}
      </ul>
      <Group gap="xs">
        <Button size="compact-sm" onClick={edit.keepMine}>
          Keep my changes on top
        </Button>
        <Button size="compact-sm" variant="default" onClick={edit.discard}>
          Take theirs
        </Button>
      </Group>
    </Notice>
  );
}
