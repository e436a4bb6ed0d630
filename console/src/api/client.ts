import createClient from 'openapi-fetch';
import { isProblem, type Problem, ProblemError } from './problem.ts';
import type { paths } from './schema.d.ts';

/** The session travels in a cookie that scripts can't read. `fetch` is looked up at each call so that tests can put their own in place. */
export const client = createClient<paths>({
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's body, or a `ProblemError` with what the server said was wrong. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (cause) {
    throw new ProblemError({ status: 0, code: 'unreachable', title: '' }, { cause });
  }
  const { data, error, response } = answer;
  if (!response.ok) throw new ProblemError(toProblem(error, response.status));
  return data as T;
}

export function toProblem(body: unknown, status: number): Problem {
  return isProblem(body) ? body : { status, code: `http-${status}`, title: '' };
}
