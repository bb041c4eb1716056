import { Checkbox, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ItemKind } from '../api/contextRequests';
import classes from './AskForm.module.css';
import type { DraftItem, Items } from './items';
import { KIND_WORDS } from './kinds';

interface Props {
  item: DraftItem;
  number: number;
  items: Items;
  focused: boolean;
  error?: string;
  onFocus: (key: string | null) => void;
}

/** One item being asked for; Enter goes on to the next, Backspace in an empty one takes it away. */
export function ItemLine({ item, number, items, focused, error, onFocus }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (item.label.trim()) onFocus(items.add({}, item.key));
    }
    if (event.key === 'Backspace' && !item.label && items.all.length > 1) {
      event.preventDefault();
      const at = items.all.findIndex((i) => i.key === item.key);
      onFocus(items.all[Math.max(0, at - 1)]?.key ?? null);
      items.remove(item.key);
    }
  };
  return (
    <li className={classes.line}>
      <TextInput
        ref={field}
        className={classes.what}
        aria-label={`Item ${number}`}
        placeholder="What do you need? For example: PHP version"
        maxLength={200}
        value={item.label}
        error={error}
        onChange={(e) => items.change(item.key, { label: e.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <NativeSelect
        className={classes.kind}
        aria-label={`Kind of item ${number}`}
        value={item.kind}
        onChange={(e) => items.change(item.key, { kind: e.currentTarget.value as ItemKind })}
        data={Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }))}
      />
      <Checkbox
        className={classes.required}
        label="Needed"
        aria-label={`Item ${number} is needed`}
        checked={item.required}
        onChange={(e) => items.change(item.key, { required: e.currentTarget.checked })}
      />
      <CloseButton aria-label={`Remove item ${number}`} onClick={() => items.remove(item.key)} />
    </li>
  );
}
