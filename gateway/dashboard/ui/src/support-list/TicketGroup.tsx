import type { ReactNode } from 'react';
import type { TicketRow } from '../api/tickets';
import { TicketLine } from './TicketLine';

interface Props {
  title?: ReactNode;
  label: string;
  rows: readonly TicketRow[];
  staff: boolean;
  marked: string | null;
  productName: (key: string) => string;
}

/** A list of tickets under an optional heading. */
export function TicketGroup({ title, label, rows, staff, marked, productName }: Props) {
  return (
    <section style={{ marginBottom: 24 }}>
      {title && <h2 style={{ marginBottom: 8 }}>{title}</h2>}
      <ul
        className="cb-card"
        aria-label={label}
        style={{ listStyle: 'none', margin: 0, padding: 0, overflow: 'hidden' }}
      >
        {rows.map((row) => (
          <TicketLine
            key={row.id}
            row={row}
            staff={staff}
            marked={row.id === marked}
            productName={productName}
          />
        ))}
      </ul>
    </section>
  );
}
