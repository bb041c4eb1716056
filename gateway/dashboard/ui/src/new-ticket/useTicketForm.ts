import { useCallback, useEffect, useRef, useState } from 'react';
import type { Catalog } from '../api/catalog';
import type { BoundField } from './FieldProps';
import { asks, type FormField, problemsOf, requires, startFormType, type TicketForm, typeOf } from './form';
import { keep } from './prefill';

/** The form's values, what is wrong with them, and how its fields are bound. */
export function useTicketForm(start: TicketForm, catalog: Catalog) {
  const [form, setForm] = useState(() => startFormType(start, catalog));
  const untyped = useRef(form);
  const [touched, setTouched] = useState<Set<FormField>>(new Set());
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const type = typeOf(form, catalog);
  const problems = problemsOf(form, type);
  useEffect(() => {
    if (form === untyped.current) return;
    const timer = setTimeout(() => {
      keep(form);
      setSavedAt(Date.now());
    }, 500);
    return () => clearTimeout(timer);
  }, [form]);
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
  const complete = (also: FormField[] = []): boolean => {
    const empty = also.filter((name) => !form[name]);
    const missing = [...empty, ...(Object.keys(problems) as FormField[])];
    setRefused(Object.fromEntries(empty.map((name) => [name, 'This is needed.'])));
    setTouched(new Set(Object.keys(form) as FormField[]));
    if (missing[0]) focusField(missing[0]);
    return missing.length === 0;
  };
  const refuse = useCallback((errors: Record<string, string>) => {
    setRefused(errors);
    const first = Object.keys(errors)[0];
    if (first) focusField(first);
  }, []);
  const asked = useCallback((name: FormField) => asks(type, name), [type]);
  return { form, type, set, field, asked, complete, refuse, savedAt };
}

const FOCUSABLE = 'input,textarea,select,button[role="radio"]:not(:disabled)';

function focusField(name: string): void {
  const place = document.querySelector(`[data-field="${name}"]`);
  const input = place?.matches(FOCUSABLE) ? place : place?.querySelector(FOCUSABLE);
  if (!(input instanceof HTMLElement)) return;
  input.focus({ preventScroll: true });
  (place ?? input).scrollIntoView({ block: 'center' });
}
