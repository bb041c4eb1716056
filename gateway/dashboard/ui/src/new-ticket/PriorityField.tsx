import { NativeSelect } from '@mantine/core';
import type { Catalog, Priority, TicketType } from '../api/catalog';
import { requirementWord } from '../problem/requirements';
import { PRIORITY_WORDS } from '../words/tickets';
import type { FieldProps } from './FieldProps';

/** How urgent it is; a priority above the plan is shown, disabled, with what would open it. */
export function PriorityField({
  catalog,
  type,
  field,
}: Pick<FieldProps, 'field'> & { catalog: Catalog; type: TicketType | undefined }) {
  const fallback = type?.defaultPriority ?? 'normal';
  const gated = (['high', 'urgent'] as const).flatMap((p) => {
    const capability = catalog.capabilities[`priority_${p}`];
    return capability && !capability.allowed ? [{ priority: p, capability }] : [];
  });
  const reason = gated[0]?.capability;
  return (
    <NativeSelect
      label="Priority"
      maw={280}
      description={
        reason?.requires &&
        `${gated.map((g) => PRIORITY_WORDS[g.priority]).join(' and ')} needs ${requirementWord(reason.requires)}.`
      }
      data={[
        { value: '', label: `${PRIORITY_WORDS[fallback]} (usual for this type)` },
        ...(Object.keys(PRIORITY_WORDS) as Priority[]).map((value) => ({
          value,
          label: PRIORITY_WORDS[value],
          disabled: gated.some((g) => g.priority === value),
        })),
      ]}
      {...field('priority')}
    />
  );
}
