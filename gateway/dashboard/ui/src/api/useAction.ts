import { useCallback, useRef, useState } from 'react';
import { asRefusal, type Refusal } from './refusal';
import { refreshSession } from './session';

type Phase = 'idle' | 'pending' | 'failed' | 'done';

/** What is known of an action that failed; carried into an escalation. */
export interface Failure {
  refusal: Refusal;
  firstFailureAt: string;
  latestRetryAt: string | null;
  tries: number;
}

export interface Action<I, R> {
  phase: Phase;
  result: R | null;
  failure: Failure | null;
  /** Whether entitlements were already re-read for this action; it is offered once. */
  refreshed: boolean;
  /** Starts a new action, or tries the same input again; a key of an earlier page may be brought along. */
  start(input: I, key?: string): Promise<R | null>;
  retry(): Promise<R | null>;
  refreshAndRetry(): Promise<R | null>;
  clear(): void;
}

interface Attempt<I> {
  input: I;
  key: string;
}

/** Runs one action at a time; every try of the same input carries the same idempotency key. */
export function useAction<I, R>(
  run: (input: I, key: string) => Promise<R>,
  onDone?: (result: R, input: I) => void,
): Action<I, R> {
  const attempt = useRef<Attempt<I> | null>(null);
  const [phase, setPhase] = useState<Phase>('idle');
  const [result, setResult] = useState<R | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [refreshed, setRefreshed] = useState(false);

  const fail = useCallback((error: unknown) => {
    const now = new Date().toISOString();
    setFailure((before) => ({
      refusal: asRefusal(error),
      firstFailureAt: before?.firstFailureAt ?? now,
      latestRetryAt: before ? now : null,
      tries: (before?.tries ?? 0) + 1,
    }));
    setPhase('failed');
    return null;
  }, []);

  const perform = useCallback(
    async (before?: () => Promise<unknown>) => {
      const current = attempt.current;
      if (!current) return null;
      setPhase('pending');
      try {
        await before?.();
        const answer = await run(current.input, current.key);
        setResult(answer);
        setFailure(null);
        setPhase('done');
        onDone?.(answer, current.input);
        return answer;
      } catch (error) {
        return fail(error);
      }
    },
    [run, onDone, fail],
  );

  const start = useCallback(
    (input: I, key?: string) => {
      const same = attempt.current && JSON.stringify(attempt.current.input) === JSON.stringify(input);
      if (!same || !attempt.current || phase === 'done') {
        attempt.current = { input, key: key ?? crypto.randomUUID() };
        setFailure(null);
        setRefreshed(false);
      }
      return perform();
    },
    [perform, phase],
  );

  const refreshAndRetry = useCallback(() => {
    setRefreshed(true);
    return perform(refreshSession);
  }, [perform]);

  const clear = useCallback(() => {
    attempt.current = null;
    setPhase('idle');
    setFailure(null);
    setRefreshed(false);
  }, []);

  const retry = useCallback(() => perform(), [perform]);
  return { phase, result, failure, refreshed, start, retry, refreshAndRetry, clear };
}
