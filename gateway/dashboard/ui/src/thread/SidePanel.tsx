import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { CustomerPanel } from '../customer/CustomerPanel';
import { EvidencePanel } from '../evidence/EvidencePanel';
import { ChecklistPanel } from '../new-ticket/ChecklistPanel';
import { AuditState } from './AuditState';
import { Details } from './Details';
import { People } from './People';
import classes from './SidePanel.module.css';
import { SimilarTickets } from './SimilarTickets';
import { TargetFacts } from './TargetFacts';
import { Triage } from './Triage';

interface Props {
  ticket: Ticket;
  entries: Entry[];
  staff: boolean;
  onChanged: (ticket: Ticket) => void;
}

/** What is known beside the thread. */
export function SidePanel({ ticket, entries, staff, onChanged }: Props) {
  return (
    <div className={classes.panel}>
      {ticket.resolution && (
        <section className={classes.part}>
          <h2>Resolution</h2>
          <p className={classes.text}>{ticket.resolution}</p>
        </section>
      )}
      {staff && <Triage ticket={ticket} onChanged={onChanged} />}
      <TargetFacts ticket={ticket} staff={staff} />
      {staff && <SimilarTickets ticket={ticket} />}
      {staff && <CustomerPanel ticket={ticket} />}
      <Details ticket={ticket} staff={staff} />
      {ticket.checklist && <ChecklistPanel items={ticket.checklist.items} />}
      <EvidencePanel ticket={ticket} />
      <People ticket={ticket} entries={entries} />
      <AuditState ticketId={ticket.id} entries={entries.length} />
    </div>
  );
}
