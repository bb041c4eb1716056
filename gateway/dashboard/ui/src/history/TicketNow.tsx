import { useQuery } from '@tanstack/react-query';
import { getTicket } from '../api/tickets';
import { AsOf } from '../words/AsOf';
import { Time } from '../words/Time';

/** How the one ticket stands that the log is narrowed to; pages that disagree are measured by it. */
export function TicketNow({ id }: { id: string }) {
  const ticket = useQuery({ queryKey: ['ticket', id], queryFn: () => getTicket(id), retry: false });
  if (!ticket.data) return null;
  const { version, updatedAt } = ticket.data;
  return (
    <section aria-label="The ticket now" style={{ marginBottom: 16 }}>
      <span className="cb-mono">{ticket.data.id}</span> was changed last <Time at={updatedAt} />. A page that
      shows an older version is behind and catches up by itself.
      <AsOf at={ticket.dataUpdatedAt} version={version} />
    </section>
  );
}
