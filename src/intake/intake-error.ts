import type { IntakeCode, IntakeFault } from './record.ts';

/** Thrown by byte and text streams where the input ends early; record readers turn it into a fatal fault. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: IntakeCode;

  constructor(code: IntakeCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The fatal fault for what a stream threw; anything but an IntakeError is a bug or a broken machine and is thrown on. */
export function toFatalFault(
  error: unknown,
  at: { readonly record?: number; readonly line?: number } = {},
): IntakeFault {
  if (!(error instanceof IntakeError)) throw error;
  return { code: error.code, message: error.message, ...at, fatal: true };
}
