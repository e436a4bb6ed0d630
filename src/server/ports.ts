import type { Feed, FeedSkip, Listing, RetroScan } from '../catalog/index.ts';
import type { Actor, Digest, DomainEvent } from '../evidence/index.ts';
import type { Decision, Element, ListingMeasure, Outcome } from '../judgment/index.ts';
import type { PictureLookup, SeenPicture } from '../recognition/index.ts';
import type { License, Market, PictureBank, Right, RightKind } from '../rights/index.ts';

/** `nextCursor` is opaque; absent on the last page. A cursor that the store did not give out makes it throw an error with `code: 'bad-cursor'`. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

export interface PageQuery {
  readonly cursor?: string;
  /** 1–200 */
  readonly limit: number;
}

export interface DecisionQuery extends PageQuery {
  readonly outcomes?: readonly Outcome[];
  readonly measures?: readonly ListingMeasure[];
  readonly markets?: readonly Market[];
  readonly right?: string;
  readonly seller?: string;
  readonly feed?: string;
  readonly listing?: string;
  /** Words in the listing's title, id or seller. */
  readonly q?: string;
  /** decidedAt, ISO 8601, from inclusive, to exclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Only the newest decision of each listing and market (default true). */
  readonly currentOnly?: boolean;
  readonly sort: 'newest' | 'score';
}

export interface DecisionSummary {
  readonly id: string;
  readonly listingId: string;
  readonly title: string;
  readonly seller: { readonly id: string; readonly name?: string };
  readonly market: Market;
  readonly outcome: Outcome;
  readonly measure: ListingMeasure;
  readonly score: number;
  readonly right?: { readonly id: string; readonly name: string };
  readonly element: Element;
  readonly image?: Digest;
  readonly skips: number;
  readonly feedId?: string;
  readonly decidedAt: string;
}

export interface StoredDecision {
  readonly decision: Decision;
  readonly listing: Listing;
  readonly decidedAt: string;
  readonly feedId?: string;
  /** Decisions on the same listing revision for the other markets. */
  readonly siblings: readonly { readonly id: string; readonly market: Market; readonly outcome: Outcome }[];
  /** A later decision on this listing and market. */
  readonly supersededBy?: string;
}

interface Overview {
  readonly listings: number;
  readonly decisions: number;
  readonly rights: number;
  readonly feeds: number;
  readonly outcomes: { readonly [outcome in Outcome]: number };
  readonly measures: { readonly [measure: string]: number };
  readonly markets: readonly { readonly market: Market; readonly outcomes: { readonly [outcome: string]: number } }[];
  /** Rights with most decisions other than clear, at most 10. */
  readonly topRights: readonly { readonly id: string; readonly name: string; readonly decisions: number }[];
  readonly withSkips: number;
}

/** Decisions per outcome in time buckets, oldest first, buckets without decisions left out. */
interface OutcomeSeries {
  readonly bucketSeconds: number;
  readonly buckets: readonly { readonly at: string; readonly outcomes: { readonly [outcome: string]: number } }[];
}

export const ROLES = ['admin', 'analyst', 'reviewer', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly createdAt: string;
}

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** First characters, to recognize it by; the key itself is never stored. */
  readonly prefix: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly lastUsedAt?: string;
  readonly revokedAt?: string;
}

/** Users, sessions, sign-in links and keys. Tokens are kept as SHA-256 digests only. */
export interface AccountStore {
  countUsers(): Promise<number>;
  listUsers(): Promise<readonly User[]>;
  findUser(id: string): Promise<User | undefined>;
  findUserByEmail(email: string): Promise<(User & { readonly passwordHash?: string }) | undefined>;
  /** An address that a user has already makes it throw an error with `code: 'email-taken'`. */
  createUser(
    user: {
      readonly id: string;
      readonly email: string;
      readonly name: string;
      readonly role: Role;
      readonly passwordHash?: string;
    },
    actor: Actor,
    now: Date,
  ): Promise<void>;
  /** A new password hash and disabling also close the user's open sessions and sign-in links. False when there is no such user. */
  updateUser(
    id: string,
    change: { readonly role?: Role; readonly disabled?: boolean; readonly passwordHash?: string },
    actor: Actor,
    now: Date,
  ): Promise<boolean>;
  openSession(tokenDigest: Digest, userId: string, expiresAt: Date, now: Date): Promise<void>;
  /** The user of a live session of a user who is not disabled. */
  findSession(tokenDigest: Digest, now: Date): Promise<User | undefined>;
  closeSession(tokenDigest: Digest, now: Date): Promise<void>;
  createSignInLink(tokenDigest: Digest, userId: string, expiresAt: Date, now: Date): Promise<void>;
  /** Uses the link up: the second call gets undefined. */
  redeemSignInLink(tokenDigest: Digest, now: Date): Promise<User | undefined>;
  listApiKeys(): Promise<readonly ApiKey[]>;
  createApiKey(key: ApiKey, keyDigest: Digest, actor: Actor, now: Date): Promise<void>;
  revokeApiKey(id: string, actor: Actor, now: Date): Promise<boolean>;
  /** Touches `lastUsedAt` (at most once a minute). */
  findApiKey(keyDigest: Digest, now: Date): Promise<ApiKey | undefined>;
}

/** What the server reads and writes besides what the services below do. */
export interface ServerStore extends AccountStore {
  overview(): Promise<Overview>;
  outcomeSeries(query: {
    readonly from: string;
    readonly to: string;
    readonly bucketSeconds: number;
  }): Promise<OutcomeSeries>;
  listDecisions(query: DecisionQuery): Promise<Page<DecisionSummary>>;
  findDecision(id: string): Promise<StoredDecision | undefined>;
  listRights(
    query: PageQuery & { readonly q?: string; readonly kind?: RightKind; readonly territory?: string },
  ): Promise<Page<Right>>;
  findRight(id: string): Promise<Right | undefined>;
  listLicenses(
    query: PageQuery & { readonly right?: string; readonly seller?: string },
  ): Promise<Page<License & { readonly id: string; readonly right: string }>>;
  findLicense(id: string): Promise<(License & { readonly id: string; readonly right: string }) | undefined>;
  createFeed(
    feed: {
      readonly id: string;
      readonly name: string;
      readonly format?: Feed['format'];
      readonly source: Digest;
      readonly bytesTotal: number;
      readonly defaultMarkets: readonly Market[];
    },
    actor: Actor,
    now: Date,
  ): Promise<Feed>;
  listFeeds(query: PageQuery): Promise<Page<Feed>>;
  findFeed(id: string): Promise<Feed | undefined>;
  cancelFeed(id: string, actor: Actor, now: Date): Promise<boolean>;
  listFeedSkips(feedId: string, query: PageQuery): Promise<Page<FeedSkip>>;
  createRetroScan(
    scan: {
      readonly cause: 'hand';
      readonly rights: readonly string[];
      readonly texts: boolean;
      readonly mostSellers?: number;
    },
    actor: Actor,
    now: Date,
  ): Promise<RetroScan>;
  listRetroScans(query: PageQuery & { readonly right?: string }): Promise<Page<RetroScan>>;
  findRetroScan(id: string): Promise<RetroScan | undefined>;
  cancelRetroScan(id: string, actor: Actor, now: Date): Promise<boolean>;
  /** Whether some right, listing or feed refers to the blob: what is not referred to is not served. Gives the media type sniffed at intake. */
  findMedia(digest: Digest): Promise<{ readonly mediaType: string; readonly bytes: number } | undefined>;
  listEvents(query: { readonly afterSeq: number; readonly limit: number }): Promise<readonly DomainEvent[]>;
  lastEventSeq(): Promise<number>;
  appendEvent(event: Omit<DomainEvent, 'seq'>): Promise<void>;
  /** Answers kept for Idempotency-Key; undefined when the key is new for this actor. */
  findIdempotent(
    actor: string,
    key: string,
  ): Promise<{ readonly requestDigest: Digest; readonly status: number; readonly body: string } | undefined>;
  saveIdempotent(
    actor: string,
    key: string,
    answer: { readonly requestDigest: Digest; readonly status: number; readonly body: string },
    now: Date,
  ): Promise<void>;
  ping(): Promise<void>;
}

/** Problem of one record of an import: which, where, what to do. */
interface ImportProblem {
  readonly record?: number;
  readonly line?: number;
  readonly id?: string;
  readonly code: string;
  readonly message: string;
}

/** What became of a right whose pictures were to change, and the right as it stands now. */
export type PictureEditing =
  | { readonly kind: 'changed' | 'unchanged'; readonly right: Right }
  | { readonly kind: 'no-right' };

/** The register as the engine runs it: a change is stored, compiled and in force for new screenings when the call returns. */
export interface RegisterService {
  readonly version: Digest;
  saveRights(rights: readonly Right[], actor: Actor): Promise<void>;
  /** Reads rights from a file's bytes; good records are saved, bad ones come back as problems. */
  importRights(
    file: { readonly name: string; readonly bytes: Uint8Array },
    actor: Actor,
  ): Promise<{ readonly saved: number; readonly problems: readonly ImportProblem[] }>;
  /** A right in the JSONL form of the contract, validated; its images may be data URLs or HTTP(S). */
  readRight(value: unknown): Promise<{ readonly right?: Right; readonly problems: readonly ImportProblem[] }>;
  withdrawRight(rightId: string, actor: Actor): Promise<boolean>;
  /** Adds a picture that is stored already to a bank. */
  addPicture(
    rightId: string,
    picture: { readonly bank: PictureBank; readonly digest: Digest; readonly note?: string },
    actor: Actor,
  ): Promise<PictureEditing | { readonly kind: 'unusable-picture'; readonly message: string }>;
  /** From one bank, or from all that have it. */
  withdrawPicture(
    rightId: string,
    picture: { readonly digest: Digest; readonly bank?: PictureBank; readonly note?: string },
    actor: Actor,
  ): Promise<PictureEditing>;
  /** Leaves a picture in the register and compares nothing with it. */
  quarantinePicture(
    rightId: string,
    picture: { readonly digest: Digest; readonly note: string },
    actor: Actor,
  ): Promise<PictureEditing>;
  releasePicture(
    rightId: string,
    picture: { readonly digest: Digest; readonly note?: string },
    actor: Actor,
  ): Promise<PictureEditing>;
  grantLicense(
    rightId: string,
    license: License,
    actor: Actor,
  ): Promise<(License & { readonly id: string }) | undefined>;
  endLicense(rightId: string, licenseId: string, actor: Actor): Promise<boolean>;
}

interface Screened {
  readonly decisions: readonly Decision[];
  readonly pictures: readonly SeenPicture[];
}

export interface ScreeningService {
  /** A listing in the JSONL form of the contract, validated, its images taken in; `problem` when it cannot be read. */
  readListing(value: unknown): Promise<{ readonly listing?: Listing; readonly problem?: ImportProblem }>;
  /** A decision per market, ascending by market, and what is kept of the pictures. */
  screen(listing: Listing, markets: readonly Market[], date: string): Promise<Screened>;
  save(listing: Listing, screened: Screened, actor: Actor): Promise<void>;
  /** Active parameters: their version and content. */
  readonly parameters: { readonly version: Digest; readonly content: unknown };
}

type Layout = PictureLookup['references'][number]['layout'];

/** A listing that shows a picture now. */
interface ShowingListing {
  readonly id: string;
  readonly title: string;
  readonly seller: { readonly id: string; readonly name?: string };
  readonly takenAt: string;
  /** Its current decisions. */
  readonly decisions: readonly { readonly id: string; readonly market: Market; readonly outcome: Outcome }[];
}

interface PictureSearch {
  /** Hashes that were searched. */
  readonly searched: number;
  readonly threshold: number;
  readonly pictures: readonly {
    readonly digest: Digest;
    readonly distance: number;
    readonly layout: Layout;
    readonly frame?: number;
    readonly box?: readonly [number, number, number, number];
    readonly listings: readonly ShowingListing[];
    readonly moreListings: boolean;
  }[];
  readonly references: PictureLookup['references'];
  /** There are more pictures near it than are shown. */
  readonly isTruncated: boolean;
}

interface SharedPicture {
  readonly image: number;
  readonly sellers: number;
  readonly listings: readonly ShowingListing[];
}

/** Pictures among all that the catalog has ever shown. */
export interface PictureSearchService {
  search(bytes: Uint8Array): Promise<PictureSearch | { readonly skip: string }>;
  /** Pictures of a listing that other sellers show as well, who show two of them or more. */
  sharedPictures(listing: Listing): Promise<readonly SharedPicture[]>;
}

/** Blobs by content address. */
export interface MediaStore {
  /** Stores what the stream gives; hashes while it writes; refuses more than `maxBytes` with code `too-large`. */
  putStream(
    bytes: AsyncIterable<Uint8Array>,
    maxBytes: number,
  ): Promise<{ readonly digest: Digest; readonly bytes: number }>;
  get(digest: Digest): Promise<Uint8Array | undefined>;
}

/** Wakes whoever waits: after feeds were created, after events were appended. */
export interface Wakeups {
  notify(topic: 'feeds' | 'retro-scans' | 'events'): void;
  /** Calls back on each notification until the signal aborts. */
  subscribe(topic: 'feeds' | 'retro-scans' | 'events', signal: AbortSignal, onWake: () => void): void;
}
