import { toProblem } from './client.ts';
import { ProblemError } from './problem.ts';

/** A form with one file. */
export function fileForm(file: File): FormData {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}

/** Sends a form, which the client of the schema cannot. `T` is what the schema says of the answer. */
export async function postForm<T>(address: `/v1/${string}`, form?: FormData): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'idempotency-key': crypto.randomUUID() },
      ...(form === undefined ? {} : { body: form }),
    });
  } catch (cause) {
    throw new ProblemError({ status: 0, code: 'unreachable', title: '' }, { cause });
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ProblemError(toProblem(answer, response.status));
  return answer as T;
}
