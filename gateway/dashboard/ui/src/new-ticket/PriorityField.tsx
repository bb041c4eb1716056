import { NativeSelect } from '@mantine/core';
import type { Capability, Catalog, Priority, TicketType } from '../api/catalog';
import { requirementWord } from '../problem/requirements';
import { PRIORITY_WORDS } from '../words/tickets';
import type { FieldProps } from './FieldProps';
import { isClosed } from './form';

/** How urgent it is; a priority above the plan is shown, disabled, with what would open it. */
export function PriorityField({
  catalog,
  type,
  field,
}: Pick<FieldProps, 'field'> & { catalog: Catalog; type: TicketType | undefined }) {
  const gated = (['high', 'urgent'] as const).flatMap((p) => {
    const capability = catalog.capabilities[`priority_${p}`];
    return capability && !capability.allowed ? [{ priority: p, capability }] : [];
  });
  return (
    <NativeSelect
      label="Priority"
      maw={280}
      description={!isClosed(catalog) && needs(gated)}
      data={[
        {
          value: '',
          label: type
            ? `${PRIORITY_WORDS[type.defaultPriority]} (usual for this type)`
            : 'As usual for its type',
        },
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

/** What each closed priority needs: "High needs the Pro plan; Urgent needs the Business plan." */
function needs(gated: { priority: Priority; capability: Capability }[]): string | undefined {
  const parts = gated.flatMap(({ priority, capability: { requires } }) =>
    requires ? [`${PRIORITY_WORDS[priority]} needs ${requirementWord(requires)}`] : [],
  );
  return parts.length ? `${parts.join('; ')}.` : undefined;
}
