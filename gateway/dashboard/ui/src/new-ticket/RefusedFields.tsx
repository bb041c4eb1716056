import type { TicketType } from '../api/catalog';
import { Notice } from '../problem/Notice';
import { refusedWords } from './refusedWords';

interface Props {
  /** By field, until it is changed. */
  refused: Record<string, string>;
  type: TicketType | undefined;
}

/** What the desk refused of the ticket that was sent. */
export function RefusedFields({ refused, type }: Props) {
  const words = refusedWords(refused, type);
  if (!words.length) return null;
  return (
    <div data-field="refused" tabIndex={-1}>
      <Notice tone="red" title="The ticket is not open yet">
        {words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </div>
  );
}
