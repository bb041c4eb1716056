import { connection } from '../live/connection';
import { freshness } from './freshness';
import { Refusal } from './refusal';

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** Idempotency key; the same one for every try of the same action. */
  key?: string;
  ifMatch?: string;
  accept?: string;
  signal?: AbortSignal;
}

export interface Answer<T> {
  data: T;
  headers: Headers;
}

/** Calls the desk's API on this origin and answers its JSON, or throws a {@link Refusal}. */
export async function call<T>(path: string, options: Call = {}): Promise<T> {
  return (await callWithHeaders<T>(path, options)).data;
}

export async function callWithHeaders<T>(path: string, options: Call = {}): Promise<Answer<T>> {
  const answer = await send(path, options);
  if (answer.status === 401) leaveForLogin();
  if (!answer.ok) throw await Refusal.of(answer);
  freshness.seen(path, answer.headers.get('Casebook-Stale') === 'true');
  const text = answer.status === 204 ? '' : await answer.text();
  return { data: (text ? JSON.parse(text) : undefined) as T, headers: answer.headers };
}

const ended = new AbortController();

/** Breaks off the calls that are under way, and lets no other begin: this page has nobody to ask for any more. */
export function endCalls(): void {
  ended.abort();
}

async function send(path: string, options: Call): Promise<Response> {
  const signal = AbortSignal.any([ended.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    const answer = await fetch(`/api/v1${path}`, {
      method: options.method ?? 'GET',
      headers: headersOf(options),
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      credentials: 'same-origin',
      signal,
    });
    connection.worked();
    return answer;
  } catch (error) {
    if (signal.aborted) throw error;
    connection.failed();
    throw Refusal.unreachable();
  }
}

function headersOf(options: Call): Record<string, string> {
  const headers: Record<string, string> = { Accept: options.accept ?? 'application/json' };
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.key) headers['Idempotency-Key'] = options.key;
  if (options.ifMatch) headers['If-Match'] = options.ifMatch;
  if ((options.method ?? 'GET') !== 'GET') {
    headers['X-XSRF-TOKEN'] = csrfToken();
    headers['Casebook-Route'] = window.location.pathname;
  }
  return headers;
}

export function csrfToken(): string {
  const found = document.cookie.split('; ').find((c) => c.startsWith('XSRF-TOKEN='));
  return found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : '';
}

let leaving = false;

/** A full page load, so that the login provider can take over and come back to this page. */
function leaveForLogin(): void {
  if (leaving) return;
  leaving = true;
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/login?to=${encodeURIComponent(here)}`);
}

/** A query string of what is set; lists are joined by commas. */
export function query(
  parameters: Record<string, string | number | boolean | string[] | undefined | null>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length))
      continue;
    search.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}
