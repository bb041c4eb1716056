import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Capability } from '../api/catalog';
import { rateTicket, type Ticket } from '../api/tickets';
import { useAction } from '../api/useAction';
import { ProblemNotice } from '../problem/ProblemNotice';
import { whyNot } from '../problem/requirements';
import { RATING_WORDS } from '../words/tickets';
import classes from './RatingCard.module.css';

interface Props {
  ticket: Ticket;
  capability: Capability | undefined;
  onChanged: (ticket: Ticket) => void;
}

/** After a resolution the customer may say how it went; once said it stays one quiet line. */
export function RatingCard({ ticket, capability, onChanged }: Props) {
  const [score, setScore] = useState<number | null>(null);
  const [comment, setComment] = useState('');
  const rate = useAction(
    ({ value, said }: { value: number; said: string }, key) =>
      rateTicket(ticket.id, value, said.trim() || null, key),
    onChanged,
  );
  if (ticket.rating) {
    return (
      <p className={classes.said}>
        You rated the help: {RATING_WORDS[ticket.rating.score - 1]?.toLowerCase()}. Thank you.
      </p>
    );
  }
  if (capability?.allowed === false) {
    return (
      <p className={classes.said}>
        {capability.gate === 'role'
          ? 'You cannot rate the help.'
          : 'Rating the help is not possible at the moment.'}{' '}
        {whyNot(capability)}
      </p>
    );
  }
  return (
    <section className={classes.card} aria-label="Rate the help">
      <h2>How was the help?</h2>
      <div className={classes.scores} role="radiogroup" aria-label="How was the help?">
        {RATING_WORDS.map((word, i) => (
          <label key={word} className={classes.score}>
            <input type="radio" name="score" checked={score === i + 1} onChange={() => setScore(i + 1)} />
            {word}
          </label>
        ))}
      </div>
      {score !== null && (
        <>
          <Textarea
            label="Anything to add? (optional)"
            autosize
            minRows={2}
            maxLength={2000}
            value={comment}
            onChange={(e) => setComment(e.currentTarget.value)}
          />
          <Button
            size="compact-sm"
            mt="xs"
            loading={rate.phase === 'pending'}
            onClick={() => rate.start({ value: score, said: comment })}
          >
            Send rating
          </Button>
        </>
      )}
      {rate.failure && <ProblemNotice what="Your rating was not sent" action={rate} />}
    </section>
  );
}
