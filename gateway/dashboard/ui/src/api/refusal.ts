/** A problem document (RFC 9457) as the desk writes it. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  requestId?: string;
  errors?: FieldProblem[];
  gate?: string;
  requires?: string;
  remedy?: string;
  followUp?: string;
  /** Of an upload that cannot go on because nothing is left to send. */
  state?: string;
}

export interface FieldProblem {
  pointer?: string;
  parameter?: string;
  detail: string;
}

/** Why a request did not succeed: the desk's problem document, or `unreachable` when no answer came. */
export class Refusal extends Error {
  readonly kind: string;
  readonly status: number;
  readonly problem: Problem;
  readonly retryAfter: number | null;

  constructor(kind: string, status: number, problem: Problem, retryAfter: number | null = null) {
    super(problem.detail ?? problem.title ?? kind);
    this.kind = kind;
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  static unreachable(): Refusal {
    return new Refusal('unreachable', 0, {
      title: 'No connection',
      detail: 'The desk could not be reached.',
    });
  }

  static async of(answer: Response): Promise<Refusal> {
    const problem = await problemOf(answer);
    const kind = problem.type?.split(':').pop() ?? 'unexpected';
    const after = Number(answer.headers.get('Retry-After') ?? Number.NaN);
    return new Refusal(kind, answer.status, problem, Number.isNaN(after) ? null : after);
  }

  get isGate(): boolean {
    return this.kind === 'gate';
  }

  /** A refusal that may vanish by itself: nothing about the request was wrong. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  fieldErrors(): Record<string, string> {
    const entries = (this.problem.errors ?? []).map((e) => [
      (e.pointer ?? e.parameter ?? '').replace(/^\//, ''),
      e.detail,
    ]);
    return Object.fromEntries(entries);
  }
}

async function problemOf(answer: Response): Promise<Problem> {
  const text = await answer.text().catch(() => '');
  const requestId = answer.headers.get('X-Request-Id') ?? undefined;
  try {
    return { requestId, ...(JSON.parse(text) as Problem) };
  } catch {
    return { requestId, status: answer.status, title: 'Something went wrong on our side' };
  }
}

export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal('unexpected', 0, { detail: error instanceof Error ? error.message : String(error) });
}
