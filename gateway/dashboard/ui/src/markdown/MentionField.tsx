import { Combobox, useCombobox } from '@mantine/core';
import { type ReactElement, type RefObject, useEffect, useState } from 'react';
import type { PersonRef } from '../api/tickets';
import { type Asked, askedAt, completed, fitting, handleOf } from './mentions';

interface Props {
  people: PersonRef[];
  value: string;
  onChange: (value: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** The text field; it says what was typed, and when it is left. */
  children: (typed: (field: HTMLTextAreaElement) => void, left: () => void) => ReactElement;
}

/** Offers colleagues behind an @ in a text field. */
export function MentionField({ people, value, onChange, field, children }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const offered = asked ? fitting(people, asked.word) : [];
  const open = offered.length > 0;
  const menu = useCombobox({ opened: open, onOpenedChange: (opened) => !opened && setAsked(null) });
  const { selectFirstOption } = menu;
  const first = offered[0]?.id;
  useEffect(() => {
    if (first) selectFirstOption();
  }, [first, selectFirstOption]);
  const choose = (id: string) => {
    const person = offered.find((one) => one.id === id);
    if (!person || !asked) return;
    const next = completed(value, asked, person);
    onChange(next.text);
    setAsked(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  return (
    <Combobox store={menu} position="bottom-start" width={280} onOptionSubmit={choose}>
      <Combobox.Target withKeyboardNavigation={open}>
        {children(
          (typed) => setAsked(askedAt(typed.value, typed.selectionStart)),
          () => setAsked(null),
        )}
      </Combobox.Target>
      <Combobox.Dropdown hidden={!open}>
        <Combobox.Options aria-label="Colleagues">
          {offered.map((person) => (
            <Combobox.Option key={person.id} value={person.id}>
              {person.name} @{handleOf(person)}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
