export type EngineErrorCode =
  /** The pool was closed while or before it was asked. */
  | 'pool-closed'
  /** Asked to screen before there was a register. */
  | 'no-register'
  /** The register could not be compiled in every worker; the one before stays in force. */
  | 'register-not-compiled'
  /** Workers die as soon as they start: nothing can be screened on this machine. */
  | 'workers-cannot-start';

/** What goes wrong with the machine that carries the work. What is wrong with the work itself is told in its answers. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}
