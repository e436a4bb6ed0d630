import type { Feed, FeedProgress, FeedSkip, Listing, RetroScan } from '../catalog/index.ts';
import type { Actor, Digest } from '../evidence/index.ts';
import type { Outcome } from '../judgment/index.ts';
import type { ImageHash, SeenPicture } from '../recognition/index.ts';
import type { License, Market, PictureEdit, Right } from '../rights/index.ts';
import type { Screened } from './screening.ts';

/** A claimed feed: its file is `source` in the blob store; the first `recordsDone` records are already decided. */
export interface FeedJob {
  readonly feed: Feed;
  readonly source: Digest;
  readonly recordsDone: number;
}

/** A listing with what its screening brought; all of it is stored together. */
interface ScreenedListing extends Screened {
  readonly listing: Listing;
}

/** What one batch of a feed adds, all in one transaction. */
export interface FeedBatch {
  readonly feedId: string;
  readonly owner: string;
  readonly screened: readonly ScreenedListing[];
  readonly skips: readonly FeedSkip[];
  /** The pictures of `screened` that were taken in. */
  readonly media?: readonly MediaRecord[];
  readonly progress: FeedProgress;
}

/** What is known of a picture in the blob store. */
export interface MediaRecord {
  readonly digest: Digest;
  /** Sniffed at intake. */
  readonly mediaType: string;
  readonly bytes: number;
}

/** Where it is noted what was taken in: a picture is served only if it is noted here and a stored right or listing refers to it. */
export interface MediaRegister {
  recordMedia(media: readonly MediaRecord[]): Promise<void>;
}

/** What the engine needs of a store for feeds. `owner` is one running process; a lease that ran out may be claimed by another. */
export interface FeedStore {
  claimFeed(owner: string, leaseMs: number, now: Date): Promise<FeedJob | undefined>;
  /** Gives an unfinished feed back, for whoever claims next. */
  releaseFeed(feedId: string, owner: string): Promise<void>;
  /** False when the lease was lost or the feed cancelled: stop working on it. */
  renewFeedLease(feedId: string, owner: string, leaseMs: number, now: Date): Promise<boolean>;
  /** Writes nothing twice: a listing revision or decision that exists stays as it is. Throws `lease-lost` when `owner` no longer holds the feed. */
  commitFeedBatch(batch: FeedBatch, now: Date): Promise<void>;
  finishFeed(
    feedId: string,
    owner: string,
    end: { readonly state: 'done' | 'failed'; readonly error?: string },
    now: Date,
  ): Promise<void>;
}

/** What the engine needs of a store for the register. */
export interface RegisterStore {
  /** All rights in force, and the position in the story of changes that they stand at. */
  loadRegister(): Promise<{ readonly position: number; readonly rights: readonly Right[] }>;
  /** What has changed since a position, by whatever process: rights as they are now, and the ids of those no longer in force. */
  changesSince(
    position: number,
  ): Promise<{ readonly position: number; readonly put: readonly Right[]; readonly remove: readonly string[] }>;
  /** Inserts or replaces, appends one event a right, all in one transaction. */
  saveRights(rights: readonly Right[], actor: Actor, now: Date): Promise<void>;
  /** `note`: why, for the event. */
  editPictures(
    rightId: string,
    edit: PictureEdit,
    note: string | undefined,
    actor: Actor,
    now: Date,
  ): Promise<{ readonly kind: 'changed' | 'unchanged'; readonly right: Right } | { readonly kind: 'no-right' }>;
  withdrawRight(rightId: string, actor: Actor, now: Date): Promise<boolean>;
  grantLicense(rightId: string, license: License & { readonly id: string }, actor: Actor, now: Date): Promise<boolean>;
  endLicense(rightId: string, licenseId: string, actor: Actor, now: Date): Promise<boolean>;
  /** Records that a compiled register version exists; its content is in the blob store under the same digest. */
  recordRegister(version: Digest, rights: number, now: Date): Promise<void>;
}

/** Pictures that are alike, by the numbers of their hashes. */
interface IdMatches {
  readonly matches: readonly { readonly id: number; readonly distance: number }[];
  /** There are more than the limit. */
  readonly isTruncated: boolean;
}

/** Numbers after `afterId` up to and with `throughId`. */
interface IdRange {
  readonly afterId: number;
  readonly throughId: number;
}

/** A fast copy of the hashes of the store, which it can always be filled from again. */
export interface HashSegments {
  readonly size: number;
  /** All up to this number are here but for those that are missing. */
  readonly lastId: number;
  readonly missing: readonly IdRange[];
  append(hashes: Uint32Array, ids: readonly number[]): Promise<void>;
  restore(range: IdRange, hashes: Uint32Array, ids: readonly number[]): Promise<void>;
  search(hash: ImageHash, options: { readonly limit: number }): IdMatches;
  /** Shares of all hashes, by number, both ends included. */
  readonly partitions: readonly HashPartition[];
  /** Searches a share for each of many hashes, off this thread. */
  searchPartition(
    partition: HashPartition,
    hashes: Uint32Array,
    options: { readonly limit: number },
  ): Promise<{ readonly matches: readonly { readonly query: number; readonly id: number }[] }>;
}

interface HashPartition {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** A listing that shows a picture now. */
interface ShowingListing {
  readonly id: string;
  readonly title: string;
  readonly seller: { readonly id: string; readonly name?: string };
  readonly takenAt: string;
  readonly decisions: readonly { readonly id: string; readonly market: Market; readonly outcome: Outcome }[];
}

/** What the engine needs of a store for the pictures of the catalog. */
export interface PictureStore {
  /** Hashes numbered after a number, ascending, in the order of commits: 8 words each. */
  listHashes(query: {
    readonly afterSeq: number;
    readonly limit: number;
  }): Promise<{ readonly seqs: readonly number[]; readonly hashes: Uint32Array }>;
  findHashes(seqs: readonly number[]): Promise<
    readonly {
      readonly seq: number;
      readonly picture: number;
      readonly digest: Digest;
      readonly frame?: number;
      readonly box?: readonly [number, number, number, number];
    }[]
  >;
  hashesOf(digests: readonly Digest[]): Promise<ReadonlyMap<Digest, ImageHash>>;
  /** The listings that show each of some pictures now, newest first. */
  listShowing(
    pictures: readonly number[],
    limit: number,
    butSeller?: string,
  ): Promise<ReadonlyMap<number, readonly ShowingListing[]>>;
}

/** What the engine needs of a store for single screenings. */
export interface ScreeningStore {
  saveScreening(screened: ScreenedListing, actor: Actor, now: Date): Promise<void>;
}

/** A picture that a listing revision shows, as it was seen. */
export interface PictureToStore {
  readonly digest: Digest;
  readonly revisionSeq: number;
  readonly seen: SeenPicture['seen'];
}

/** Who holds a retro-scan. */
interface Held {
  readonly id: string;
  readonly owner: string;
}

/** What the engine needs of a store for retro-scans. What is committed throws `lease-lost` when `owner` no longer holds the scan. */
export interface RetroStore {
  claimRetroScan(owner: string, leaseMs: number, now: Date): Promise<RetroScan | undefined>;
  releaseRetroScan(id: string, owner: string): Promise<void>;
  renewRetroLease(id: string, owner: string, leaseMs: number, now: Date): Promise<boolean>;
  /** Listings that stand, by the number of their revision. */
  listStanding(query: {
    readonly afterSeq: number;
    readonly throughSeq: number;
    readonly limit: number;
    readonly unknownOnly: boolean;
  }): Promise<readonly { readonly seq: number; readonly listing: Listing; readonly hasUnknownPictures: boolean }[]>;
  commitRetroListings(
    held: Held,
    page: {
      readonly throughSeq: number;
      readonly found: readonly number[];
      readonly learned: number;
      readonly pictures: readonly PictureToStore[];
    },
    now: Date,
  ): Promise<void>;
  beginRetroPictures(held: Held, hashesEnd: number): Promise<void>;
  commitRetroPartition(
    held: Held,
    part: {
      readonly throughHash: number;
      readonly near: readonly { readonly hash: number; readonly reference: Digest }[];
    },
  ): Promise<void>;
  /** Pictures of the register that more sellers show than may. */
  listFloods(id: string, mostSellers: number): Promise<readonly Digest[]>;
  beginRetroScreening(held: Held, setAside: readonly Digest[]): Promise<void>;
  /** Found listings that are not screened yet, with the markets that they stand in. */
  listRetroHits(
    id: string,
    limit: number,
  ): Promise<readonly { readonly seq: number; readonly listing: Listing; readonly markets: readonly Market[] }[]>;
  commitRetroScreened(
    held: Held,
    page: { readonly seqs: readonly number[]; readonly screened: readonly ScreenedListing[] },
    now: Date,
  ): Promise<void>;
  finishRetroScan(
    held: Held,
    end: { readonly state: 'done' | 'failed'; readonly error?: string },
    now: Date,
  ): Promise<void>;
}
