import { UnstyledButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '../api/session';
import { assignTicket, type TicketRow } from '../api/tickets';
import { useAction } from '../api/useAction';
import { toast } from '../frame/toasts';
import classes from './AssigneeCell.module.css';

/** Who has the ticket; nobody's can be taken with one click. */
export function AssigneeCell({ row }: { row: TicketRow }) {
  const me = useSession().user.id;
  const queries = useQueryClient();
  const assign = useAction(
    (id: string, key) => assignTicket(id, me, key),
    () => {
      toast(`Assigned to you: ${row.subject}`);
      void queries.invalidateQueries({ queryKey: ['tickets'] });
    },
  );
  if (row.assignee) return <span>{row.assignee.name}</span>;
  if (row.status === 'resolved' || row.status === 'closed')
    return <span className="cb-muted">Unassigned</span>;
  const failed = assign.failure ? 'Not assigned, try again' : null;
  return (
    <UnstyledButton
      className={classes.take}
      disabled={assign.phase === 'pending'}
      onClick={() => assign.start(row.id)}
    >
      <span className={classes.rest}>{failed ?? 'Unassigned'}</span>
      <span className={classes.offer}>{failed ?? 'Assign to me'}</span>
    </UnstyledButton>
  );
}
