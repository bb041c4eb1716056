import { useEffect, useState } from 'react';
import type { Submission } from './useSubmission';

interface Form {
  refuse: (errors: Record<string, string>) => void;
  focus: (names: string[]) => void;
}

/** Whether the steps of a submission stand in the form's place; one that the desk refuses for what it says gives way to the form by itself. */
export function useSending({ create }: Submission, { refuse, focus }: Form) {
  const [submitting, setSubmitting] = useState(false);
  const { clear } = create;
  const refusal = create.failure?.refusal;
  const invalid = refusal?.kind === 'validation' ? refusal : null;
  useEffect(() => {
    if (!invalid) return;
    clear();
    setSubmitting(false);
    refuse(invalid.fieldErrors());
  }, [invalid, clear, refuse]);
  const back = () => {
    setSubmitting(false);
    focus(['submit']);
  };
  return { submitting: submitting && !invalid, begin: () => setSubmitting(true), back };
}
