import { useCallback, useEffect, useState } from 'react';
import { type Action, useAction } from '../../api/useAction';
import { differences, rebased } from './differences';
import { countUnsaved } from './unsaved';

/** A setting being edited: what I have, what it was when I began, and what became of it meanwhile. */
export interface Edit<S> {
  mine: S;
  base: S;
  dirty: boolean;
  /** Fields that someone else changed since I began. */
  theirs: (keyof S)[];
  saving: Action<S, S>;
  errors: Record<string, string>;
  set(change: Partial<S>): void;
  save(): void;
  discard(): void;
  keepMine(): void;
}

/**
 * Edits a setting against the version it had when the editing began. What others change meanwhile is taken over
 * while nothing is edited, and shown as a conflict otherwise.
 */
export function useEdit<S extends { version: number }>(
  present: S,
  save: (setting: S, key: string) => Promise<S>,
  onSaved: (now: S, before: S) => void,
  onConflict: () => void,
): Edit<S> {
  const [base, setBase] = useState(present);
  const [mine, setMine] = useState(present);
  const dirty = differences(base, mine).length > 0;
  useEffect(() => (dirty ? countUnsaved() : undefined), [dirty]);
  const saved = useCallback(
    (now: S) => {
      setBase(now);
      setMine(now);
      onSaved(now, base);
    },
    [base, onSaved],
  );
  const saving = useAction<S, S>(save, saved);
  const refused = saving.failure?.refusal;
  const stale = refused?.kind === 'precondition-failed';
  useEffect(() => {
    if (stale) onConflict();
  }, [stale, onConflict]);
  useEffect(() => {
    if (present.version <= base.version || dirty) return;
    setBase(present);
    setMine(present);
  }, [present, base, dirty]);
  const begin = (from: S, now: S) => {
    saving.clear();
    setBase(from);
    setMine(now);
  };
  return {
    mine,
    base,
    dirty,
    theirs: dirty && present.version > base.version ? differences(base, present) : [],
    saving,
    errors: refused?.kind === 'validation' ? refused.fieldErrors() : {},
    set: (change) => setMine((before) => ({ ...before, ...change })),
    save: () => void saving.start({ ...mine, version: base.version }),
    discard: () => begin(present, present),
    keepMine: () => begin(present, rebased(base, mine, present)),
  };
}
