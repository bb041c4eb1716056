import { Button } from '@mantine/core';
import { type RefObject, useCallback, useState } from 'react';
import { useCatalog } from '../api/catalog';
import { askForContext, type NewItem } from '../api/contextRequests';
import type { Ticket } from '../api/tickets';
import type { Entry } from '../api/timeline';
import { useAction } from '../api/useAction';
import { MarkdownEditor } from '../markdown/MarkdownEditor';
import { ProblemNotice } from '../problem/ProblemNotice';
import type { DraftState } from '../thread/useReplyDraft';
import classes from './AskForm.module.css';
import { ItemLine } from './ItemLine';
import { MOST_ITEMS, useItems } from './items';
import { suggestionsFor } from './suggestions';

interface Props {
  ticket: Ticket;
  draft: DraftState;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onAsked: (entry: Entry) => void;
}

const MESSAGE = 'To look into this we need a few more details:';

/** Writes a context request: a message, and the items that the customer answers one by one. */
export function AskForm({ ticket, draft, inputRef, onAsked }: Props) {
  const items = useItems(ticket.id);
  const [focus, setFocus] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const type = useCatalog().data?.types.find((t) => t.key === ticket.type);
  const ask = useAction(
    useCallback(
      (input: { message: string; items: NewItem[] }, key: string) =>
        askForContext(ticket.id, input.message, input.items, key),
      [ticket.id],
    ),
    (entry) => {
      items.clear();
      draft.sent();
      onAsked(entry);
    },
  );
  const full = items.all.length >= MOST_ITEMS;
  const ready = suggestionsFor(ticket, type).filter((s) => !items.all.some((i) => i.label === s.label));
  const wanted = items.all.filter((item) => item.label.trim());
  const send = () => {
    setRefused(wanted.length === 0);
    if (wanted.length === 0) return setFocus(items.all[0]?.key ?? items.add());
    void ask.start({
      message: draft.text.trim() || MESSAGE,
      items: wanted.map(({ label, kind, required }) => ({ label: label.trim(), kind, required })),
    });
  };
  return (
    <div className={classes.form}>
      <MarkdownEditor
        label="Your message"
        hideLabel
        compact
        minRows={1}
        maxRows={6}
        inputRef={inputRef}
        value={draft.text}
        placeholder={MESSAGE}
        onChange={draft.write}
        onSubmit={send}
      />
      {items.all.length > 0 && (
        <ol className={classes.lines} aria-label="Items to ask for">
          {items.all.map((item, i) => (
            <ItemLine
              key={item.key}
              item={item}
              number={i + 1}
              items={items}
              focused={focus === item.key}
              error={refused && i === 0 ? 'Say what you need.' : undefined}
              onFocus={setFocus}
            />
          ))}
        </ol>
      )}
      <div className={classes.ready}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={full}
          title={full ? `A request holds ${MOST_ITEMS} items` : undefined}
          onClick={() => setFocus(items.add())}
        >
          Add an item
        </Button>
        {ready.map((item) => (
          <Button
            key={item.label}
            size="compact-sm"
            variant="subtle"
            disabled={full}
            onClick={() => items.add(item)}
          >
            + {item.label}
          </Button>
        ))}
      </div>
      {ask.failure && (
        <ProblemNotice what="The request was not sent" kept="What you wrote is kept here." action={ask} />
      )}
      <div className={classes.foot}>
        {draft.kept && <span className="cb-muted">{draft.kept}</span>}
        <Button className={classes.send} loading={ask.phase === 'pending'} onClick={send}>
          {wanted.length > 1 ? `Ask for ${wanted.length} items` : 'Send request'}
        </Button>
      </div>
    </div>
  );
}
