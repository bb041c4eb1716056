import { useCallback, useEffect, useRef, useState } from 'react';
import type { Catalog } from '../api/catalog';
import type { BoundField } from './FieldProps';
import { focusFirst } from './focusFirst';
import { asks, FIELDS, type FormField, requires, startFormType, type TicketForm, typeOf } from './form';
import { keep } from './prefill';
import { problemsOf } from './problems';
import { shownOf } from './refusedWords';

/** The form's values, what is wrong with them, and how its fields are bound; `needed` is required whatever the type. */
export function useTicketForm(start: TicketForm, catalog: Catalog, needed: FormField[] = []) {
  const [form, setForm] = useState(() => startFormType(start, catalog));
  const untyped = useRef(form);
  const [touched, setTouched] = useState<Set<FormField>>(new Set());
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [focused, focus] = useState<string[]>([]);
  const type = typeOf(form, catalog);
  const problems = problemsOf(form, type, needed);
  useEffect(() => {
    if (form === untyped.current) return;
    const timer = setTimeout(() => {
      keep(form);
      setSavedAt(Date.now());
    }, 500);
    return () => clearTimeout(timer);
  }, [form]);
  // After the render that shows what is wrong: before it a field may not be there yet.
  useEffect(() => focusFirst(focused), [focused]);
  const set = useCallback((name: FormField, value: string) => {
    setForm((before) => ({ ...before, [name]: value }));
    setRefused(({ [name]: _gone, ...rest }) => rest);
  }, []);
  const touch = useCallback((name: FormField) => setTouched((before) => new Set(before).add(name)), []);
  const field = (name: FormField): BoundField => ({
    value: form[name],
    error: refused[name] ?? (touched.has(name) ? problems[name] : undefined),
    required: requires(type, name),
    'data-field': name,
    onChange: (event) => set(name, event.currentTarget.value),
    onBlur: () => form[name] && touch(name),
  });
  /** Marks everything as looked at and puts the focus on the first field that needs something. */
  const complete = (): boolean => {
    setRefused({});
    setTouched(new Set(FIELDS));
    focus(Object.keys(problems));
    return Object.keys(problems).length === 0;
  };
  const refuse = useCallback(
    (errors: Record<string, string>) => {
      const shown = shownOf(errors, type);
      setRefused(errors);
      focus(shown.length ? shown : ['refused']);
    },
    [type],
  );
  const asked = useCallback((name: FormField) => asks(type, name), [type]);
  return { form, type, set, field, asked, complete, refuse, refused, focus, savedAt };
}
