import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EventHub } from './event-hub.ts';
import type { AnswerOnce } from './idempotency.ts';
import type {
  MediaStore,
  PictureSearchService,
  RegisterService,
  ScreeningService,
  ServerStore,
  Wakeups,
} from './ports.ts';

/** How much is taken of whom. Bytes and milliseconds as named. */
export interface ServerLimits {
  /** JSON bodies without pictures. */
  readonly jsonBytes: number;
  /** A listing or a right with its pictures as data URLs. */
  readonly richJsonBytes: number;
  /** One picture uploaded. */
  readonly mediaBytes: number;
  /** One register file uploaded: it is read as a whole. */
  readonly importBytes: number;
  readonly feedBytes: number;
  /** Rows of one export. */
  readonly exportRows: number;
  /** From one address: by people and by whoever is nobody; and with API keys, by which marketplaces screen as they publish. */
  readonly requestsPerMinute: { readonly people: number; readonly keys: number };
  /** Attempts to sign in, from one address and for one account. */
  readonly signInsPerQuarterHour: { readonly address: number; readonly account: number };
  readonly sessionMs: number;
  readonly signInLinkMs: number;
  /** Single screenings at work or waiting at once: beyond it they are turned away, as each holds its pictures in memory. */
  readonly screeningsAtOnce: number;
  /** Event streams open at once: of one caller and of all. */
  readonly streams: { readonly caller: number; readonly total: number };
  /** A connection without a byte in either direction for this long is closed. */
  readonly idleConnectionMs: number;
}

const MEGABYTE = 1_048_576;

export const DEFAULT_LIMITS: ServerLimits = {
  jsonBytes: MEGABYTE,
  richJsonBytes: 32 * MEGABYTE,
  mediaBytes: 16 * MEGABYTE,
  importBytes: 64 * MEGABYTE,
  feedBytes: 8192 * MEGABYTE,
  exportRows: 100_000,
  requestsPerMinute: { people: 3000, keys: 120_000 },
  signInsPerQuarterHour: { address: 30, account: 10 },
  sessionMs: 12 * 3_600_000,
  signInLinkMs: 24 * 3_600_000,
  screeningsAtOnce: 64,
  streams: { caller: 8, total: 200 },
  idleConnectionMs: 120_000,
};

interface ServerConfig {
  /** The address people see, without a path; absent: the `Host` of the request is taken for it. */
  readonly publicUrl?: string;
  /** Whether cookies are for HTTPS only. */
  readonly cookieSecure: boolean;
  readonly limits: ServerLimits;
  /** Proxies whose `X-Forwarded-For` is believed: addresses or ranges. */
  readonly trustedProxies?: readonly string[];
}

export interface ServerDeps {
  readonly store: ServerStore;
  readonly register: RegisterService;
  readonly screening: ScreeningService;
  readonly pictures: PictureSearchService;
  readonly media: MediaStore;
  readonly wakeups: Wakeups;
  readonly clock: () => Date;
  /** A new id, never given before. */
  readonly newId: () => string;
  /** At least 256 random bits, base64url. */
  readonly randomToken: () => string;
  /** The built console; absent: only the API is served. */
  readonly consoleFolder?: string;
  readonly config: ServerConfig;
  readonly logger: FastifyBaseLogger;
}

/** What the routes get. */
export interface RouteDeps extends ServerDeps {
  readonly answerOnce: AnswerOnce;
  readonly events: EventHub;
}

export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;
