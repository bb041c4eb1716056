import { Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import type { Item } from './requests';

interface Props {
  item: Item;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
  onSave: () => void;
  fieldRef: RefObject<HTMLInputElement & HTMLTextAreaElement>;
}

/** The field that fits what an item asks for. */
export function ValueField({ item, value, error, onChange, onSave, fieldRef }: Props) {
  const common = {
    ref: fieldRef,
    value,
    error,
    'aria-label': item.label,
    onChange: (e: { currentTarget: { value: string } }) => onChange(e.currentTarget.value),
  };
  const onEnter = (always: boolean) => (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || !(always || e.ctrlKey || e.metaKey)) return;
    e.preventDefault();
    onSave();
  };
  switch (item.kind) {
    case 'url':
      return <TextInput {...common} inputMode="url" placeholder="https://" onKeyDown={onEnter(true)} />;
    case 'time':
      return <TextInput {...common} type="datetime-local" maw={260} onKeyDown={onEnter(true)} />;
    default:
      return (
        <Textarea {...common} autosize minRows={1} maxRows={8} maxLength={5000} onKeyDown={onEnter(false)} />
      );
  }
}
