/** Every way a request can fail: the stable code, its status (RFC 9110) and its title. New codes are added, none is renamed. */
const PROBLEMS = {
  'bad-request': [400, 'The request cannot be read'],
  'malformed-json': [400, 'The body is not JSON'],
  'malformed-upload': [400, 'The upload cannot be read'],
  'invalid-request': [400, 'The request does not have the form that this address takes'],
  'bad-cursor': [400, 'The cursor is not one that this list gave out'],
  'bad-idempotency-key': [400, 'The Idempotency-Key is not usable'],
  unauthenticated: [401, 'Sign in, or give an API key'],
  'sign-in-failed': [401, 'Address and password do not match'],
  'link-not-valid': [401, 'The sign-in link was used or has run out'],
  forbidden: [403, 'Your role does not allow this'],
  'cross-origin': [403, 'The request comes from another site'],
  'not-found': [404, 'There is nothing at this address'],
  'method-not-allowed': [405, 'This address does not take this method'],
  'already-exists': [409, 'There is one with this id already'],
  'email-taken': [409, 'A user has this address already'],
  'own-account': [409, 'You cannot take away your own access'],
  'retro-scan-ended': [409, 'The retro-scan has ended already'],
  'feed-ended': [409, 'The feed has ended already'],
  'idempotency-sealed': [409, 'The answer to this Idempotency-Key can be shown only to the sign-in that asked first'],
  'too-large': [413, 'The request is larger than is taken'],
  'unsupported-media-type': [415, 'The body is not of a type that this address takes'],
  'unreadable-right': [422, 'The right cannot be read'],
  'unreadable-listing': [422, 'The listing cannot be read'],
  'unknown-right': [422, 'There is no right with this id'],
  'unusable-picture': [422, 'The picture cannot be used'],
  'id-mismatch': [422, 'The id in the body is not the id in the address'],
  'markets-required': [422, 'No market to judge'],
  'not-an-image': [422, 'The bytes are not a picture that can be shown'],
  'idempotency-key-reused': [422, 'The Idempotency-Key was used for another request'],
  'wrong-password': [422, 'The current password is not right'],
  'too-many-requests': [429, 'Too many requests: wait and try again'],
  'too-many-streams': [429, 'Too many event streams are open'],
  internal: [500, 'Something went wrong here, and it was logged'],
  busy: [503, 'Too many listings are being screened: wait and try again'],
  unavailable: [503, 'The service cannot answer now'],
} as const satisfies { readonly [code: string]: readonly [number, string] };

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** One wrong field: a JSON pointer into the body, or the name of a parameter. */
interface FieldError {
  readonly pointer: string;
  readonly message: string;
}

/** A record that an import or a reader refused. */
interface RecordProblem {
  readonly record?: number;
  readonly line?: number;
  readonly id?: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemExtras {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly problems?: readonly RecordProblem[];
}

/** A request that cannot be answered as asked. All that it carries is safe to show to whoever asked. */
export class ServerError extends Error {
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    super(extras.detail ?? PROBLEMS[code][1]);
    this.name = 'ServerError';
    this.code = code;
    this.extras = extras;
  }
}

export interface Problem extends ProblemExtras {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly requestId: string;
}

/** The problem document of RFC 9457. */
export function toProblem(error: ServerError, requestId: string): Problem {
  const [status, title] = PROBLEMS[error.code];
  return { type: `urn:touchstone:problem:${error.code}`, title, status, code: error.code, ...error.extras, requestId };
}

/** What the errors of Fastify and its plugins, of the store and of the media store mean to the caller. */
const FOREIGN: { readonly [code: string]: ProblemCode } = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
  FST_FILES_LIMIT: 'malformed-upload',
  FST_FIELDS_LIMIT: 'malformed-upload',
  FST_PARTS_LIMIT: 'malformed-upload',
  FST_PROTO_VIOLATION: 'malformed-upload',
  FST_MULTIPART_PREMATURE_CLOSE: 'malformed-upload',
  ERR_STREAM_PREMATURE_CLOSE: 'malformed-upload',
  'too-large': 'too-large',
  'bad-cursor': 'bad-cursor',
  'email-taken': 'email-taken',
  'already-exists': 'already-exists',
};

/** One error of the schema validator, as far as it is used here. */
interface SchemaError {
  readonly keyword: string;
  readonly schemaPath: string;
  readonly instancePath: string;
  readonly message: string;
  readonly params?: {
    readonly requiredProperties?: readonly string[];
    readonly allowedValues?: readonly unknown[];
  };
}

/** Any thrown thing as the error to show. What is not known to be safe becomes `internal` and keeps its words to the log. */
export function toServerError(thrown: unknown): ServerError {
  if (thrown instanceof ServerError) return thrown;
  if (typeof thrown !== 'object' || thrown === null) return new ServerError('internal');
  const error = thrown as {
    code?: unknown;
    statusCode?: unknown;
    validation?: readonly SchemaError[];
    validationContext?: string;
  };
  if (error.validation !== undefined) {
    return new ServerError('invalid-request', { errors: fieldErrors(error.validation, error.validationContext) });
  }
  const code = typeof error.code === 'string' && Object.hasOwn(FOREIGN, error.code) ? FOREIGN[error.code] : undefined;
  if (code !== undefined) return new ServerError(code);
  if (error.statusCode === 413) return new ServerError('too-large');
  if (error.statusCode === 429) return new ServerError('too-many-requests');
  if (typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500) {
    return new ServerError('bad-request');
  }
  return new ServerError('internal');
}

/** The validator stops after eight errors, so a hostile body makes no large answer. */
function fieldErrors(errors: readonly SchemaError[], context = 'body'): FieldError[] {
  return errors.flatMap(({ keyword, schemaPath, instancePath, message, params = {} }) => {
    if (keyword === 'required') {
      return (params.requiredProperties ?? []).map((name) => ({
        pointer: pointerOf(`${instancePath}/${name}`, context),
        message: 'is required',
      }));
    }
    // Said once for each unknown field as `boolean` ("schema is false"), and again for all of them together.
    if (keyword === 'additionalProperties') return [];
    const pointer = pointerOf(instancePath, context);
    if (schemaPath.endsWith('/additionalProperties'))
      return [{ pointer, message: 'is not a field that is known here' }];
    if (keyword === 'enum') return [{ pointer, message: `must be one of ${(params.allowedValues ?? []).join(', ')}` }];
    return [{ pointer, message }];
  });
}

const MOST_POINTER_CHARACTERS = 200;

function pointerOf(instancePath: string, context: string): string {
  const pointer = instancePath.slice(0, MOST_POINTER_CHARACTERS);
  return context === 'body' ? pointer : pointer.replace(/^\//, '');
}
