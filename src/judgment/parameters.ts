import { contentDigest, type Digest } from '../evidence/index.ts';
import type { ListingMeasure } from './decision.ts';

export type RelievingContext =
  | 'compatibility'
  | 'descriptive'
  | 'negation'
  | 'review'
  | 'comparison'
  | 'style-of'
  | 'second-hand';

/**
 * How much the use of a sign in one context speaks against infringement, how much of that slang and disguise leave standing, and how
 * much a context counts that the title, which shows the sign, does not know of.
 */
interface ReliefSettings {
  readonly strength: number;
  readonly firmness: number;
  readonly elsewhere: number;
}

export type PriceBand = 'absurd' | 'implausible' | 'low';

/** The values that one right may have otherwise than the rest. */
export interface Settings {
  readonly signs: {
    readonly forms: { readonly [form in 'word' | 'official' | 'nickname' | 'coded']: number };
    readonly commonWord: number;
    readonly fields: {
      readonly [field in 'title' | 'brand' | 'description' | 'category' | 'attributes' | 'pictures' | 'other']: number;
    };
    readonly images: { readonly [bank in 'mark' | 'reference' | 'knownInfringing']: number };
    readonly goods: { readonly [likeness in 'identical' | 'similar' | 'unknown']: number };
  };
  readonly adverse: {
    /** By `detail.tricks`; `other` for a trick without a value of its own. */
    readonly tricks: { readonly [trick: string]: number };
    /** By `detail.category`; `other` for a category without a value of its own. */
    readonly replicaTerms: { readonly [category: string]: number };
    readonly repeat: number;
    readonly knownInfringing: number;
    readonly copiedReference: number;
    readonly price: {
      readonly ratios: { readonly [band in PriceBand]: number };
      readonly shares: { readonly [band in PriceBand]: number };
      readonly alone: number;
      readonly corroborated: number;
      readonly withCopiedReference: number;
      readonly used: number;
    };
    readonly keywordStuffing: number;
    readonly brandContradiction: number;
    readonly alteredPicture: number;
    readonly offPlatformCode: number;
    readonly codeContradiction: number;
    readonly readsLikeReplica: number;
  };
  readonly relief: { readonly [context in RelievingContext]: ReliefSettings };
  readonly unlicensed: { readonly copiedWork: number };
  readonly thresholds: {
    readonly [
      step in 'sign' | 'context' | 'greyHint' | 'watch' | 'review' | 'unlicensed' | 'counterfeit' | 'remove'
    ]: number;
  };
  readonly removal: { readonly kinds: number };
  readonly measures: {
    readonly [
      ground in
        | 'unlicensed'
        | 'licenseOtherTerritory'
        | 'licenseOther'
        | 'notExhausted'
        | 'unsettled'
        | 'greyHint'
        | 'lookalike'
        | 'mandatoryNotice'
    ]: ListingMeasure;
  };
}

/** Any part of the settings, and whether the mark is known so widely that it reaches goods that are not similar (EUTMR art. 9(2)(c)). */
export type RightSettings = DeepPartial<Settings> & { readonly reputation?: boolean };

type DeepPartial<T> = T extends object ? { readonly [K in keyof T]?: DeepPartial<T[K]> } : T;

/** One immutable version of what judgment weighs with. */
export interface Parameters extends Settings {
  /** Overrides by right id. */
  readonly rights: { readonly [rightId: string]: RightSettings };
}

/** The settings that hold for one right: its overrides laid over the rest. */
export function settingsFor(parameters: Parameters, rightId: string): Settings {
  const overrides = Object.hasOwn(parameters.rights, rightId) ? parameters.rights[rightId] : undefined;
  if (!overrides) return parameters;
  let merged = mergedSettings.get(overrides);
  if (merged?.base !== parameters) {
    merged = { base: parameters, settings: overlay<Settings>(parameters, overrides) };
    mergedSettings.set(overrides, merged);
  }
  return merged.settings;
}

/** Whether the parameters say that the mark reaches dissimilar goods. */
export function hasReputation(parameters: Parameters, rightId: string): boolean {
  return Object.hasOwn(parameters.rights, rightId) && parameters.rights[rightId]?.reputation === true;
}

/** The content address of the parameters: what a decision records and a replay asks for. */
export function parametersVersion(parameters: Parameters): Digest {
  let version = versions.get(parameters);
  if (!version) versions.set(parameters, (version = contentDigest(parameters)));
  return version;
}

// Parameters are immutable and judge every listing of a feed, so both derivations are kept as long as the object lives.
const versions = new WeakMap<Parameters, Digest>();
const mergedSettings = new WeakMap<RightSettings, { readonly base: Parameters; readonly settings: Settings }>();

/** `change` laid over `base`, key by key; keys that `base` does not have are left out. */
export function overlay<T extends object>(base: T, change: DeepPartial<T>): T {
  const changes = new Map<string, unknown>(Object.entries(change));
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => {
      const changed = changes.get(key);
      if (changed === undefined) return [key, value];
      return [key, isBranch(value) && isBranch(changed) ? overlay(value, changed) : changed];
    }),
  ) as T;
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
