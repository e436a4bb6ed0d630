// The shapes the pages work with. The adapters of this folder turn what the server sends into these; wire types go no further.

export const OUTCOMES = ['counterfeit', 'unlicensed', 'grey', 'lookalike', 'clear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const MEASURES = ['none', 'watch', 'review', 'label', 'demote', 'geo-restrict', 'remove'] as const;
export type Measure = (typeof MEASURES)[number];

export type OutcomeCounts = { readonly [outcome in Outcome]: number };

/** The elements a reason can rest on. The adapter does not compile when the server names one that has no words here. */
type Element =
  | 'no-sign-found'
  | 'no-right-in-market'
  | 'right-not-in-force'
  | 'goods-not-similar'
  | 'identical-sign'
  | 'similar-sign'
  | 'disguised-sign'
  | 'replica-term'
  | 'reads-like-replica'
  | 'known-infringing-image'
  | 'reference-image'
  | 'altered-picture'
  | 'off-platform-code'
  | 'code-contradiction'
  | 'price-implausible'
  | 'price-low'
  | 'licensed-seller'
  | 'license-other-territory'
  | 'license-other-goods'
  | 'license-not-in-period'
  | 'no-license'
  | 'own-goods'
  | 'exhausted'
  | 'not-exhausted'
  | 'exhaustion-unsettled'
  | 'first-sale-unknown'
  | 'compatibility'
  | 'descriptive-use'
  | 'second-hand'
  | 'negation'
  | 'comparison'
  | 'style-of'
  | 'review-content'
  | 'keyword-stuffing'
  | 'brand-contradiction'
  | 'below-threshold'
  | 'incomplete-screening';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string | undefined;
}

interface Seller {
  readonly id: string;
  readonly name?: string | undefined;
  readonly country?: string | undefined;
}

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface DecisionSummary {
  readonly id: string;
  readonly listingId: string;
  readonly title: string;
  readonly seller: Seller;
  readonly market: string;
  readonly outcome: Outcome;
  readonly measure: Measure;
  readonly score: number;
  readonly right?: { readonly id: string; readonly name: string } | undefined;
  readonly element: Element;
  readonly image?: string | undefined;
  readonly skips: number;
  readonly decidedAt: string;
}

export interface TextPlace {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** x, y, width, height in pixels of the original picture. */
export type Box = readonly [number, number, number, number];

export interface ImagePlace {
  readonly image: number;
  readonly box?: Box | undefined;
  readonly frame?: number | undefined;
  readonly text?: string | undefined;
}

export type Place = TextPlace | ImagePlace | { readonly field: string };

export interface Signal {
  readonly kind: string;
  readonly right?: string | undefined;
  readonly score: number;
  readonly view?: string | undefined;
  readonly where?: Place | undefined;
  readonly detail: { readonly [name: string]: unknown };
}

export interface Reason {
  readonly element: Element;
  readonly right?: string | undefined;
  readonly text: string;
  /** The same sentence in Chinese. */
  readonly textZh?: string | undefined;
  readonly signals: readonly number[];
}

/** A piece of the seller's text beside the piece of the mark that it stands for; an empty side was added or left out. */
export interface ReadingPiece {
  readonly written: string;
  readonly read: string;
  readonly differs: boolean;
}

export interface ReadingPart {
  readonly field: string;
  readonly pieces: readonly ReadingPiece[];
}

/** A mark that stands in the listing in disguise: character by character, and in words of either language. */
export interface Reading {
  readonly signals: readonly number[];
  /** The mark or alias that is meant. */
  readonly form: string;
  /** The derived spelling that the pieces are read as, where that is not the form. */
  readonly via?: string | undefined;
  /** Several for a mark that is split over fields. */
  readonly parts: readonly ReadingPart[];
  readonly en: string;
  readonly zh: string;
}

export interface Skip {
  readonly step: string;
  readonly item?: number | undefined;
  readonly reason: string;
}

export interface Picture {
  readonly source: string;
  readonly digest?: string | undefined;
  readonly skip?: string | undefined;
  /** A picture of the register that is set aside: nothing is compared with it. */
  readonly quarantine?: { readonly by: string; readonly at: string; readonly why: string } | undefined;
}

export interface Listing {
  readonly id: string;
  readonly revision: string;
  readonly seller: Seller;
  readonly title: string;
  readonly description?: string | undefined;
  readonly brand?: string | undefined;
  readonly price?: Money | undefined;
  readonly markets: readonly string[];
  readonly shipsFrom?: string | undefined;
  readonly condition?: string | undefined;
  readonly category?: string | undefined;
  readonly gtin?: string | undefined;
  readonly gtinValid?: boolean | undefined;
  readonly images: readonly Picture[];
  readonly attributes: { readonly [name: string]: string };
  readonly firstSaleMarket?: string | undefined;
  readonly url?: string | undefined;
}

export interface Decision {
  readonly id: string;
  readonly listingId: string;
  readonly market: string;
  readonly date: string;
  readonly outcome: Outcome;
  readonly measure: Measure;
  readonly score: number;
  readonly right?: string | undefined;
  readonly reasons: readonly Reason[];
  readonly signals: readonly Signal[];
  readonly readings: readonly Reading[];
  readonly skips: readonly Skip[];
  readonly versions: {
    readonly listing: string;
    readonly register: string;
    readonly parameters: string;
    readonly models: { readonly [name: string]: string };
  };
}

export interface StoredDecision {
  readonly decision: Decision;
  readonly listing: Listing;
  readonly decidedAt: string;
  readonly feedId?: string | undefined;
  readonly siblings: readonly MarketDecision[];
  /** Pictures that other sellers show too. */
  readonly sharedPictures: readonly SharedPicture[];
  readonly supersededBy?: string | undefined;
}

interface MarketDecision {
  readonly id: string;
  readonly market: string;
  readonly outcome: Outcome;
}

/** A listing that shows a picture now, with the current decisions on it. */
export interface ShowingListing {
  readonly id: string;
  readonly title: string;
  readonly seller: Seller;
  readonly takenAt: string;
  readonly decisions: readonly MarketDecision[];
}

export interface SharedPicture {
  /** Index into the listing's pictures. */
  readonly image: number;
  readonly sellers: number;
  readonly listings: readonly ShowingListing[];
}

export const PICTURE_BANKS = ['mark', 'reference', 'known-infringing', 'allowed'] as const;
export type PictureBank = (typeof PICTURE_BANKS)[number];

interface NearPicture {
  readonly digest: string;
  /** Bits of 256 that differ. */
  readonly distance: number;
  readonly layout: string;
}

/** A picture of the catalog near the one that is sought, with the listings that show it. */
export interface CatalogPicture extends NearPicture {
  readonly frame?: number | undefined;
  readonly box?: Box | undefined;
  readonly listings: readonly ShowingListing[];
  readonly moreListings: boolean;
}

interface RegisterPicture extends NearPicture {
  readonly right: string;
  readonly bank: PictureBank;
  /** Of the register's picture only so many hundredths are shown; absent: all of it. */
  readonly shownPercent?: number;
  readonly turnedDegrees?: number;
  readonly inverted?: boolean;
}

export interface PictureSearch {
  readonly searched: number;
  readonly threshold: number;
  readonly pictures: readonly CatalogPicture[];
  readonly references: readonly RegisterPicture[];
  readonly isTruncated: boolean;
}

export interface Overview {
  readonly listings: number;
  readonly decisions: number;
  readonly rights: number;
  readonly feeds: number;
  readonly outcomes: OutcomeCounts;
  readonly markets: readonly { readonly market: string; readonly outcomes: OutcomeCounts }[];
  readonly topRights: readonly { readonly id: string; readonly name: string; readonly decisions: number }[];
  readonly withSkips: number;
}

export interface OutcomeSeries {
  readonly bucketSeconds: number;
  readonly buckets: readonly { readonly at: string; readonly outcomes: OutcomeCounts }[];
}

export const RIGHT_KINDS = [
  'trademark',
  'design',
  'copyright',
  'patent',
  'utility-model',
  'geographical-indication',
] as const;
export type RightKind = (typeof RIGHT_KINDS)[number];

export interface Registration {
  readonly territory: string;
  readonly number?: string | undefined;
  readonly niceClasses: readonly number[];
  readonly status: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly goods?: string | undefined;
  readonly designations?: readonly Registration[] | undefined;
}

export interface License {
  readonly id?: string | undefined;
  readonly seller: string;
  readonly territories: readonly string[];
  readonly niceClasses: readonly number[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Right {
  readonly id: string;
  readonly kind: RightKind;
  readonly markFeature?: string | undefined;
  readonly verbalElement?: string | undefined;
  readonly aliases: readonly { readonly text: string; readonly kind: string }[];
  readonly holder: { readonly id: string; readonly name: string };
  readonly registrations: readonly Registration[];
  readonly licenses: readonly License[];
  readonly images: readonly Picture[];
  readonly referenceImages: readonly Picture[];
  readonly knownInfringing: readonly Picture[];
  readonly allowedImages?: readonly Picture[] | undefined;
  readonly retailPrice?: Money | undefined;
  readonly gtins?: readonly string[] | undefined;
  readonly gs1Prefixes?: readonly string[] | undefined;
  readonly viennaCodes?: readonly string[] | undefined;
  readonly description?: string | undefined;
}

export interface ImportProblem {
  readonly record?: number | undefined;
  readonly line?: number | undefined;
  readonly id?: string | undefined;
  readonly code: string;
  readonly message: string;
}

export const FEED_FORMATS = ['google-xml', 'google-tsv', 'shopify-csv', 'schema-org', 'jsonl'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export const RETRO_SCAN_STAGES = ['listings', 'pictures', 'screening'] as const;

/** Some rights against every listing that stands. */
export interface RetroScan {
  readonly id: string;
  readonly cause: 'right' | 'picture' | 'hand';
  readonly rights: readonly string[];
  /** Whether texts are read, or pictures alone compared. */
  readonly texts: boolean;
  readonly state: JobState;
  readonly progress: {
    readonly stage: (typeof RETRO_SCAN_STAGES)[number];
    readonly revisionsDone: number;
    readonly revisionsEnd: number;
    readonly hashesDone: number;
    readonly hashesEnd: number;
    readonly learned: number;
    readonly hits: number;
    readonly screened: number;
    readonly decisions: number;
  };
  /** Pictures of the register that matched too much. */
  readonly setAside: readonly string[];
  readonly error?: string | undefined;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly startedAt?: string | undefined;
  readonly finishedAt?: string | undefined;
}

/** Pixels of an original picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface Feed {
  readonly id: string;
  readonly name: string;
  readonly format?: FeedFormat | undefined;
  readonly state: JobState;
  readonly defaultMarkets: readonly string[];
  readonly progress: {
    readonly bytesTotal: number;
    readonly bytesRead: number;
    readonly recordsRead: number;
    readonly listings: number;
    readonly skipped: number;
    readonly decisions: number;
    readonly outcomes: OutcomeCounts;
  };
  readonly error?: string | undefined;
  readonly createdAt: string;
  readonly startedAt?: string | undefined;
  readonly finishedAt?: string | undefined;
}

export interface FeedSkip {
  readonly record: number;
  readonly line?: number | undefined;
  readonly listingId?: string | undefined;
  readonly code: string;
  readonly message: string;
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
  readonly prefix: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly lastUsedAt?: string | undefined;
  readonly revokedAt?: string | undefined;
}
