import { useState } from 'react';
import type { Entry } from '../api/timeline';
import { Markdown } from '../markdown/Markdown';
import { SafeHtml } from '../markdown/SafeHtml';
import entryClasses from '../thread/EntryCard.module.css';
import type { Upload } from '../upload/Upload';
import { Time } from '../words/Time';
import classes from './RequestCard.module.css';
import { RequestItem } from './RequestItem';
import { type ContextRequest, type Item, isMissing } from './requests';
import { StaffActions } from './StaffActions';
import { useAcceptance } from './useAcceptance';

export interface CardProps {
  ticketId: string;
  staff: boolean;
  /** Whether the reader may answer on this ticket. */
  mayAnswer: boolean;
  /** Whether the ticket is resolved, so that nothing is waited for. */
  resolved: boolean;
  onEntry: (entry: Entry) => void;
  /** Files that go with an answer, so that the page shows how far they are. */
  onUploads: (uploads: Upload[]) => void;
}

/** A context request: a checklist that the customer completes in place, and whose answers staff accept. */
export function RequestCard({
  entry,
  request,
  ...card
}: CardProps & { entry: Entry; request: ContextRequest }) {
  const [next, setNext] = useState<string | null>(null);
  const acceptance = useAcceptance(card.ticketId, request.id, card.onEntry);
  const open = card.mayAnswer && !request.withdrawn;
  const accepts = card.staff && open;
  const saved = (item: Item) => setNext(request.items.find((i) => !i.answer && i.id !== item.id)?.id ?? null);
  return (
    <article
      className={entryClasses.card}
      data-side="staff"
      id={`entry-${entry.seq}`}
      aria-label={`${entry.author?.name ?? 'Support'} asks for details, entry ${entry.seq}`}
    >
      <header className={entryClasses.head}>
        <strong>{entry.author?.name ?? 'Support'}</strong>
        <span className={entryClasses.side}>Support asks for details</span>
        <Time at={entry.at} className={entryClasses.time} />
      </header>
      {entry.bodyHtml ? <SafeHtml html={entry.bodyHtml} /> : entry.body && <Markdown text={entry.body} />}
      <p className={classes.progress} role="status">
        {progressWord(request)}
        {card.resolved && !request.withdrawn && request.items.some((item) => !item.answer) && (
          <>. {resolvedWord(card)}</>
        )}
      </p>
      <ul className={classes.items} aria-label="What is asked for">
        {request.items.map((item) => (
          <RequestItem
            key={item.id}
            {...card}
            request={request.id}
            item={item}
            open={open}
            focused={next === item.id}
            onSaved={saved}
            accept={accepts ? () => acceptance.accept.start([item.id]) : undefined}
          />
        ))}
      </ul>
      {accepts && <StaffActions request={request} acceptance={acceptance} />}
    </article>
  );
}

/** As the desk does it: an answer of the customer reopens the ticket, one that staff fill in does not. */
function resolvedWord({ staff, mayAnswer }: CardProps): string {
  const nothing = 'The ticket is resolved, so nothing has to be answered any more.';
  if (staff) return `${nothing} An answer from the customer reopens it; one you fill in does not.`;
  return mayAnswer ? `${nothing} If you still answer, the ticket is reopened.` : nothing;
}

export function progressWord({ items, withdrawn }: ContextRequest): string {
  if (withdrawn) return 'Withdrawn: nothing has to be answered any more.';
  const answered = items.filter((item) => item.answer).length;
  const done = `${answered} of ${items.length} answered`;
  if (items.every((item) => item.accepted)) return `${done}, all accepted`;
  return answered > 0 && answered < items.length && !items.some(isMissing)
    ? `${done}, the rest is optional`
    : done;
}
