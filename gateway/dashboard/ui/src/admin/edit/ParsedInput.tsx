import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface Props<V> {
  label: string;
  description?: string;
  value: V;
  word: (value: V) => string;
  /** The value of a text; undefined when it is none. */
  parse: (text: string) => V | undefined;
  hint: string;
  error?: string;
  disabled?: boolean;
  onWrong: (wrong: boolean) => void;
  onChange: (value: V) => void;
}

/** A value typed as people write it; a text that says nothing is marked and keeps the last value. */
export function ParsedInput<V>({ value, word, parse, hint, error, onWrong, onChange, ...rest }: Props<V>) {
  const [text, setText] = useState(word(value));
  const wrong = parse(text.trim()) === undefined;
  return (
    <TextInput
      {...rest}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={text}
      error={wrong ? hint : error}
      onChange={(e) => {
        const typed = e.currentTarget.value;
        const parsed = parse(typed.trim());
        setText(typed);
        onWrong(parsed === undefined);
        if (parsed !== undefined) onChange(parsed);
      }}
    />
  );
}
