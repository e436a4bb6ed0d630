/** What a caller can handle. `bad-cursor`, `email-taken` and `already-exists` come from the caller's input, the others from the place of storage. */
type StoreErrorCode =
  | 'bad-options'
  | 'folder-locked'
  | 'unreachable'
  | 'unsupported-server'
  | 'newer-database'
  | 'changed-migration'
  | 'bad-cursor'
  | 'email-taken'
  | 'already-exists'
  | 'lease-lost'
  | 'too-large';

/** A failure with a code; the message says what happened, to what, and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** Whether the database refused a row because a unique key is taken (SQLSTATE 23505), by `constraint` where given. */
export function isTaken(error: unknown, constraint?: string): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '23505') return false;
  return constraint === undefined || ('constraint' in error && error.constraint === constraint);
}
