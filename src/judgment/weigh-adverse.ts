import type { Listing } from '../catalog/index.ts';
import { combineIndependent, combineRepeated } from './combine.ts';
import type { Element } from './decision.ts';
import type { PriceBand, Settings } from './parameters.ts';
import {
  type Finding,
  imageOf,
  indicesOf,
  isRecord,
  numberDetail,
  type RightEvidence,
  strongest,
  strongestContext,
  textDetail,
  wordsOf,
} from './right-evidence.ts';
import { type Ground, givenSign } from './ground.ts';
import { weighDisguise } from './weigh-disguise.ts';
import { bankOf } from './weigh-sign.ts';

export interface AdverseEvidence {
  /** [0, 1]: how strongly the evidence speaks against genuine goods, the use of the sign taken as given. */
  readonly weight: number;
  /** The same without what the learned part says. */
  readonly ruledWeight: number;
  /** Strongest first. */
  readonly grounds: readonly Ground[];
  readonly priceBand?: PriceBand;
}

/** Words that a sentence names; the rest stands on the signal. */
const MOST_WORDS = 3;

const BAND_ORDER: readonly PriceBand[] = ['absurd', 'implausible', 'low'];

/**
 * Weighs everything but the sign itself: disguise, slang, pictures, stuffing, contradiction and, leaning on those, the price. All weights are given the
 * use of the sign: where a ground rests on the very signal that shows the sign, its uncertainty is already in `signStrength`.
 */
export function weighAdverse(
  evidence: RightEvidence,
  listing: Listing,
  settings: Settings,
  { signStrength, isUsed }: { readonly signStrength: number; readonly isUsed: boolean },
): AdverseEvidence {
  const grounds = [
    weighDisguise(evidence, listing, settings, signStrength),
    ...slang(evidence, settings),
    pictures(evidence, settings, 'knownInfringing', signStrength),
    pictures(evidence, settings, 'reference', signStrength),
    alteredPicture(evidence, settings),
    offPlatformCode(evidence, settings),
    contradictingCode(evidence, settings),
    listingTrick(evidence, 'keyword-stuffing', settings.adverse.keywordStuffing),
    listingTrick(evidence, 'contradiction', settings.adverse.brandContradiction),
  ].filter((ground) => ground !== undefined);
  const learned = learnedReading(evidence, settings);
  const slangWeight = combineRepeated(
    grounds.filter(({ element }) => element === 'replica-term').map(({ weight }) => weight),
    settings.adverse.repeat,
  );
  const others = grounds.filter(({ element }) => element !== 'replica-term').map(({ weight }) => weight);
  const withoutPrice = combineIndependent([slangWeight, ...others]);
  const isCopied = grounds.some(({ element }) => element === 'reference-image');
  const support = combineIndependent([withoutPrice, isCopied ? settings.adverse.price.withCopiedReference : 0]);
  const price = weighPrice(evidence, listing, settings, support, isUsed);
  const ruledWeight = combineIndependent([withoutPrice, price?.ground.weight ?? 0]);
  return {
    // Learned from the same words that the rules weigh: in part it says the same again.
    weight: combineRepeated([ruledWeight, learned?.weight ?? 0], settings.adverse.repeat),
    ruledWeight,
    grounds: [...grounds, ...(price ? [price.ground] : []), ...(learned ? [learned] : [])]
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.signals[0] ?? 0) - (b.signals[0] ?? 0)),
    ...(price && { priceBand: price.band }),
  };
}

/** One ground for each category of slang and word: a word said five times is one word. */
function slang({ terms }: RightEvidence, { adverse }: Settings): readonly Ground[] {
  const byWord = new Map<string, Finding[]>();
  for (const finding of terms) {
    const key = `${textDetail(finding.signal, 'category')}\n${wordsOf(finding.signal).toLowerCase()}`;
    const same = byWord.get(key);
    if (same) same.push(finding);
    else byWord.set(key, [finding]);
  }
  return [...byWord.values()].map((findings) => {
    const best = strongest(findings)?.signal;
    const category = (best && textDetail(best, 'category')) ?? 'other';
    const weights = adverse.replicaTerms;
    const weight = Object.hasOwn(weights, category) ? (weights[category] ?? 0) : (weights['other'] ?? 0);
    return {
      element: 'replica-term',
      weight: weight * (best?.score ?? 0),
      kind: best?.kind ?? 'text.replica-term',
      signals: indicesOf(findings),
      facts: { words: best ? wordsOf(best) : '', category, ...(best && imageOf(best)) },
    };
  });
}

function pictures(
  evidence: RightEvidence,
  { adverse }: Settings,
  bank: 'knownInfringing' | 'reference',
  signStrength: number,
): Ground | undefined {
  const found = evidence.pictures.filter(({ signal }) => bankOf(signal) === bank);
  const best = strongest(found);
  if (!best) return undefined;
  const weight = bank === 'reference' ? adverse.copiedReference : adverse.knownInfringing;
  return {
    element: bank === 'reference' ? 'reference-image' : 'known-infringing-image',
    weight: weight * givenSign(best.signal.score, signStrength),
    kind: best.signal.kind,
    signals: indicesOf(found),
    facts: imageOf(best.signal),
  };
}

/** A part of a picture made unreadable: sellers hide a mark so, and a face, a price, an address. Beside a sign a person has to look. */
function alteredPicture({ altered }: RightEvidence, { adverse }: Settings): Ground | undefined {
  const best = strongest(altered);
  if (!best) return undefined;
  const { signal } = best;
  return {
    element: 'altered-picture',
    weight: adverse.alteredPicture * signal.score,
    kind: signal.kind,
    signals: indicesOf(altered),
    facts: { ...imageOf(signal), way: textDetail(signal, 'way') ?? 'covered' },
  };
}

/** A code that leads the buyer to where the marketplace sees nothing: a chat, a telephone, a purse. */
function offPlatformCode({ codes }: RightEvidence, { adverse }: Settings): Ground | undefined {
  const found = codes.filter(({ signal }) => LEADS_AWAY.has(textDetail(signal, 'says') ?? ''));
  return groundOfCodes('off-platform-code', adverse.offPlatformCode, found, ['channel']);
}

const LEADS_AWAY: ReadonlySet<string> = new Set(['contact', 'payment']);

/** A product code of other goods than those that are listed, or of the holder's goods under another brand. */
function contradictingCode({ codes }: RightEvidence, { adverse }: Settings): Ground | undefined {
  const found = codes.filter(
    ({ signal: { right, detail } }) =>
      detail?.['contradicts'] === 'gtin' || (right !== undefined && detail?.['brand'] === 'other'),
  );
  return groundOfCodes('code-contradiction', adverse.codeContradiction, found, ['gtin', 'listed', 'brand']);
}

function groundOfCodes(
  element: Element,
  weight: number,
  found: readonly Finding[],
  names: readonly string[],
): Ground | undefined {
  const best = strongest(found);
  if (!best) return undefined;
  const { signal } = best;
  const told = names.flatMap((name) => {
    const value = textDetail(signal, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    element,
    weight: weight * signal.score,
    kind: signal.kind,
    signals: indicesOf(found),
    facts: { ...imageOf(signal), ...Object.fromEntries(told) },
  };
}

const TRICK_ELEMENTS = { 'keyword-stuffing': 'keyword-stuffing', contradiction: 'brand-contradiction' } as const;

/** Marks in a row for the search, or a brand field that says other than the title: what honest listings seldom do. */
function listingTrick(
  evidence: RightEvidence,
  context: keyof typeof TRICK_ELEMENTS,
  weight: number,
): Ground | undefined {
  const found = strongestContext(evidence, context);
  if (!found) return undefined;
  return {
    element: TRICK_ELEMENTS[context],
    weight: weight * found.signal.score,
    kind: 'text.context',
    signals: [found.index],
    facts: {},
  };
}

/** How the listing reads to the learned part, with the words that made it think so. */
function learnedReading({ offers }: RightEvidence, { adverse }: Settings): Ground | undefined {
  const best = strongest(offers);
  if (!best) return undefined;
  const features = best.signal.detail?.['features'];
  const words = Array.isArray(features)
    ? features
        .flatMap((feature: unknown) =>
          isRecord(feature) && typeof feature['words'] === 'string' ? [feature['words']] : [],
        )
        .slice(0, MOST_WORDS)
    : [];
  return {
    element: 'reads-like-replica',
    weight: adverse.readsLikeReplica * best.signal.score,
    kind: 'text.replica-offer',
    signals: indicesOf(offers),
    facts: { words },
  };
}

/**
 * A low price alone proves little (a sale, a small item of the same mark), yet beside other evidence it tells: its weight rises from
 * `alone` to `corroborated` with what supports it. An official photograph, weak by itself, supports it well: it shows the very goods
 * that the price belongs to.
 */
function weighPrice(
  { prices }: RightEvidence,
  listing: Listing,
  { adverse: { price } }: Settings,
  support: number,
  isUsed: boolean,
): { readonly ground: Ground; readonly band: PriceBand } | undefined {
  const lowest = prices
    .map((finding) => ({ finding, ratio: numberDetail(finding.signal, 'ratio') ?? 1 }))
    .sort((a, b) => a.ratio - b.ratio)[0];
  const band = lowest && BAND_ORDER.find((name) => lowest.ratio <= price.ratios[name]);
  if (!lowest || !band) return undefined;
  const full = price.alone + (price.corroborated - price.alone) * support;
  const ground: Ground = {
    element: band === 'low' ? 'price-low' : 'price-implausible',
    weight: full * price.shares[band] * lowest.finding.signal.score * (isUsed ? price.used : 1),
    kind: 'price',
    signals: [lowest.finding.index],
    facts: listing.price ? { amount: listing.price.amount, currency: listing.price.currency } : {},
  };
  return { ground, band };
}
