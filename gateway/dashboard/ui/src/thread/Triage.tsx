import { NativeSelect, TagsInput } from '@mantine/core';
import { useCallback } from 'react';
import { useCatalog } from '../api/catalog';
import { useStaff } from '../api/people';
import { patchTicket, type Ticket, type TicketPatch } from '../api/tickets';
import { useAction } from '../api/useAction';
import { ProblemNotice } from '../problem/ProblemNotice';
import { PRIORITY_WORDS } from '../words/tickets';
import classes from './SidePanel.module.css';

/** What staff decide about a ticket: who has it, how urgent it is, what it is about. */
export function Triage({ ticket, onChanged }: { ticket: Ticket; onChanged: (ticket: Ticket) => void }) {
  const staff = useStaff();
  const types = useCatalog().data?.types ?? [];
  const patch = useAction(
    useCallback((change: TicketPatch, key: string) => patchTicket(ticket.id, change, key), [ticket.id]),
    onChanged,
  );
  const off = ticket.status === 'closed' || patch.phase === 'pending';
  return (
    <section className={classes.part} aria-label="Triage">
      <h2>Triage</h2>
      <div className={classes.fields}>
        <NativeSelect
          label="Assigned to"
          disabled={off}
          value={ticket.assignee?.id ?? ''}
          onChange={(e) => patch.start({ assignee: e.currentTarget.value || null })}
          data={[
            { value: '', label: 'Nobody' },
            ...withCurrent(staff, ticket).map((p) => ({ value: p.id, label: p.name })),
          ]}
        />
        <NativeSelect
          label="Priority"
          disabled={off}
          value={ticket.priority}
          onChange={(e) => patch.start({ priority: e.currentTarget.value as Ticket['priority'] })}
          data={Object.entries(PRIORITY_WORDS).map(([value, label]) => ({ value, label }))}
        />
        <NativeSelect
          label="Type"
          disabled={off}
          value={ticket.type}
          onChange={(e) => patch.start({ type: e.currentTarget.value })}
          data={types.map((t) => ({
            value: t.key,
            label: t.retired ? `${t.label} (no longer offered)` : t.label,
            disabled: t.retired && t.key !== ticket.type,
          }))}
        />
        <TagsInput
          label="Tags"
          disabled={off}
          maxTags={20}
          maxLength={40}
          value={ticket.tags}
          placeholder={ticket.tags.length ? undefined : 'Type and press Enter'}
          onChange={(tags) => patch.start({ tags })}
        />
      </div>
      {patch.failure && <ProblemNotice what="This was not changed" action={patch} onDismiss={patch.clear} />}
    </section>
  );
}

function withCurrent(staff: { id: string; name: string }[], ticket: Ticket): { id: string; name: string }[] {
  const { assignee } = ticket;
  return assignee && !staff.some((p) => p.id === assignee.id) ? [assignee, ...staff] : staff;
}
