import type { PersonRef, Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { ROLE_WORDS } from '../words/tickets';
import classes from './SidePanel.module.css';

/** Everyone who opened, was assigned to, or wrote in this thread. */
export function People({ ticket, entries }: { ticket: Ticket; entries: Entry[] }) {
  const people = new Map<string, PersonRef>([[ticket.openedBy.id, ticket.openedBy]]);
  for (const entry of entries)
    if (entry.author && !people.has(entry.author.id)) people.set(entry.author.id, entry.author);
  if (ticket.assignee && !people.has(ticket.assignee.id)) people.set(ticket.assignee.id, ticket.assignee);
  return (
    <section className={classes.part} aria-label="People">
      <h2>People</h2>
      <ul className={classes.people}>
        {[...people.values()].map((person) => (
          <li key={person.id}>
            <span>{person.name}</span>
            <span className="cb-muted">
              {person.id === ticket.openedBy.id ? 'Opened it' : (ROLE_WORDS[person.role ?? ''] ?? 'Support')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
