import type { ImportProblem } from './model.ts';

/** An RFC 9457 problem document as this server writes it. */
export interface Problem {
  readonly status: number;
  /** Stable, unlike the words. `unreachable`: no answer at all. */
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly requestId?: string;
  /** Fields of the body that were refused. */
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
  /** Records of an import that were refused. */
  readonly problems?: readonly ImportProblem[];
}

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail ?? problem.title, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body && 'title' in body;
}

/** What went wrong, whoever threw it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { status: 0, code: 'console-fault', title: error instanceof Error ? error.message : String(error) };
}
