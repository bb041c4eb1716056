import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../frame/Icon';
import { Time } from '../words/Time';
import { AnswerForm } from './AnswerForm';
import { AnswerValue } from './AnswerValue';
import { KIND_WORDS } from './kinds';
import type { CardProps } from './RequestCard';
import classes from './RequestCard.module.css';
import type { Item } from './requests';

interface Props extends Pick<CardProps, 'ticketId' | 'staff' | 'resolved' | 'onEntry' | 'onUploads'> {
  request: string;
  item: Item;
  /** Whether it can be answered now, by this reader. */
  open: boolean;
  focused: boolean;
  onSaved: (item: Item) => void;
  accept?: () => void;
}

/** One line of the checklist: what is asked, and its answer or the field for it. */
export function RequestItem(props: Props) {
  const { item, staff, resolved, open } = props;
  const [editing, setEditing] = useState(false);
  const asks = open && (editing || (!item.answer && !staff && !resolved));
  return (
    <li className={classes.item} data-state={stateOf(item)}>
      <span className={classes.mark} aria-hidden="true">
        {item.answer && <Icon name="check" size={14} />}
      </span>
      <div className={classes.body}>
        <div className={classes.label}>
          <span className={classes.question}>{item.label}</span>
          <span className={classes.hint}>{hintOf(item, asks)}</span>
        </div>
        {!asks && <AnswerValue item={item} />}
        {asks && (
          <AnswerForm
            ticketId={props.ticketId}
            request={props.request}
            item={item}
            focused={editing || props.focused}
            onUploads={props.onUploads}
            onSaved={(entry) => {
              setEditing(false);
              props.onEntry(entry);
              props.onSaved(item);
            }}
            onCancel={editing ? () => setEditing(false) : undefined}
          />
        )}
        <div className={classes.foot}>
          {item.answer && !asks && (
            <span>
              {item.answer.author} · <Time at={item.answer.at} />
            </span>
          )}
          {open && !asks && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => setEditing(true)}
              aria-label={`${item.answer ? 'Change' : 'Fill in'}: ${item.label}`}
            >
              {item.answer ? 'Change' : 'Fill in'}
            </Button>
          )}
          {props.accept && item.answer && !item.accepted && !asks && (
            <Button
              size="compact-xs"
              variant="light"
              onClick={props.accept}
              aria-label={`Accept: ${item.label}`}
            >
              Accept
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

function stateOf(item: Item): 'accepted' | 'answered' | 'missing' {
  if (!item.answer) return 'missing';
  return item.accepted ? 'accepted' : 'answered';
}

function hintOf(item: Item, asks: boolean): string {
  if (item.accepted) return 'Accepted';
  if (item.answer && !asks) return 'Answered';
  return item.required ? KIND_WORDS[item.kind] : `${KIND_WORDS[item.kind]}, optional`;
}
