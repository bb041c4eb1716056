import { useContext } from 'react';
import { useCatalog } from '../api/catalog';
import type { Ticket } from '../api/tickets';
import { FileStates } from '../thread/useFileStates';
import classes from './EvidencePanel.module.css';
import { ExportPackage } from './ExportPackage';
import { SlotLine } from './SlotLine';
import { SLOTS } from './slots';

/** The evidence checklist of a ticket: which file fills which place, and the package to take away. */
export function EvidencePanel({ ticket }: { ticket: Ticket }) {
  const files = [...useContext(FileStates).values()];
  const may = useCatalog().data?.capabilities;
  const filled = SLOTS.filter((slot) =>
    files.some((f) => f.slot === slot.key && f.state !== 'rejected'),
  ).length;
  return (
    <section className={classes.panel} aria-label="Evidence">
      <h2>Evidence</h2>
      <p className="cb-muted">
        {filled} of {SLOTS.length} places filled
      </p>
      <ul className={classes.slots}>
        {SLOTS.map((slot) => (
          <SlotLine
            key={slot.key}
            slot={slot}
            ticketId={ticket.id}
            file={files.find((f) => f.slot === slot.key && f.state !== 'rejected')}
            refused={files.findLast((f) => f.slot === slot.key && f.state === 'rejected')}
            capability={may?.attach}
          />
        ))}
      </ul>
      <ExportPackage key={ticket.id} ticketId={ticket.id} capability={may?.export_evidence} />
    </section>
  );
}
