import type { Act, Outcome } from '../api/history';
import { plain } from '../words/tickets';

export const OUTCOME_WORDS: Record<Outcome, string> = {
  accepted: 'Done',
  refused: 'Refused',
  failed: 'Failed',
};

const GATE_WORDS: Record<string, string> = {
  plan: 'the plan does not include it',
  licence: 'the licence has expired',
  role: 'this role may not do it',
  feature: 'it is switched off',
  limit: 'a limit is reached',
};

const PROBLEM_WORDS: Record<string, string> = {
  forbidden: 'only support staff may do it',
  unauthenticated: 'nobody was signed in',
  'not-found': 'there is nothing with this id here',
  conflict: 'it did not fit the state of the ticket',
  'idempotency-conflict': 'it was sent before with other content',
  'precondition-failed': 'someone else had changed it in the meantime',
  'too-large': 'it was too large',
  'unsupported-media': 'this kind of content is not taken',
  validation: 'something in it was missing or not allowed',
  malformed: 'it could not be read',
  'method-not-allowed': 'this is not done that way',
  'rate-limited': 'there were too many at once',
  unavailable: 'a part of the desk did not answer',
  timeout: 'it took too long',
};

/** Why an attempt did not succeed, in one sentence. */
export function outcomeSentence(act: Act): string {
  const reason = (act.gate && GATE_WORDS[act.gate]) ?? (act.problem && reasonOf(act.problem));
  return reason ? `${OUTCOME_WORDS[act.outcome]}: ${reason}.` : `${OUTCOME_WORDS[act.outcome]}.`;
}

const reasonOf = (problem: string) => PROBLEM_WORDS[problem] ?? plain(problem).toLowerCase();
