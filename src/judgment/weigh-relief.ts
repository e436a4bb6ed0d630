import type { Listing } from '../catalog/index.ts';
import type { Element } from './decision.ts';
import type { RelievingContext, Settings } from './parameters.ts';
import { fieldOf, type Finding, type RightEvidence, wordsOf } from './right-evidence.ts';

/** A use of the sign that the law allows, or that says the goods are not offered as the holder's. */
interface LawfulUse {
  readonly context: RelievingContext;
  readonly element: Element;
  /** How sure the context is, [0, 1]. */
  readonly score: number;
  readonly signals: readonly number[];
  readonly words: string;
}

export interface Relief {
  /** Strongest first. */
  readonly uses: readonly LawfulUse[];
  /** Used or refurbished goods, by the listing's condition or words. */
  readonly isUsed: boolean;
}

const ELEMENT_OF: { readonly [context in RelievingContext]: Element } = {
  compatibility: 'compatibility',
  descriptive: 'descriptive-use',
  negation: 'negation',
  review: 'review-content',
  comparison: 'comparison',
  'style-of': 'style-of',
  'second-hand': 'second-hand',
};
const CONTEXTS = Object.keys(ELEMENT_OF) as readonly RelievingContext[];

/** `asBrand`: with the mark in the brand field, "in the style of" or "better than" no longer say that the goods are not sold under it. */
export function findRelief(evidence: RightEvidence, listing: Listing, settings: Settings, asBrand: boolean): Relief {
  const uses = CONTEXTS.flatMap((context): readonly LawfulUse[] => {
    if (asBrand && (context === 'style-of' || context === 'comparison')) return [];
    const found = findContext(evidence, context, settings.relief[context].elsewhere);
    const stated = context === 'second-hand' && isUsedCondition(listing);
    if (!found && !stated) return [];
    return [
      {
        context,
        element: ELEMENT_OF[context],
        score: stated ? 1 : (found?.score ?? 0),
        signals: found ? [found.finding.index] : [],
        words: found ? wordsOf(found.finding.signal) : '',
      },
    ];
  });
  const isUsed = uses.some(({ context, score }) => context === 'second-hand' && score >= settings.thresholds.context);
  return { uses: uses.sort((a, b) => strengthOf(b, settings) - strengthOf(a, settings)), isUsed };
}

/**
 * What is left of the use of the sign after its lawful contexts, [0, 1]. Slang and disguise eat into the relief, by how much is the
 * context's firmness: "how to tell a replica" is full of slang and stays a lesson, "inspired by, 1:1" does not stay a homage.
 * Rising `adverse` never lowers `adverse * remainingUse`, so more evidence never scores less.
 */
export function remainingUse({ uses }: Relief, settings: Settings, adverse: number): number {
  const reliefs = uses.map(
    (use) => strengthOf(use, settings) * (1 - adverse * (1 - settings.relief[use.context].firmness)),
  );
  return 1 - Math.max(0, ...reliefs);
}

function strengthOf({ context, score }: LawfulUse, { relief }: Settings): number {
  return relief[context].strength * score;
}

/**
 * The surest finding of the context. A title that sells under the mark is not undone by the small print below it: there the context
 * counts by `elsewhere`.
 */
function findContext(
  { texts, contexts }: RightEvidence,
  context: RelievingContext,
  elsewhere: number,
): { readonly finding: Finding; readonly score: number } | undefined {
  const isInTitle = texts.some(({ signal }) => fieldOf(signal) === 'title');
  return contexts
    .filter(({ signal }) => signal.detail?.['context'] === context)
    .map((finding) => {
      const { signal } = finding;
      return { finding, score: signal.score * (isInTitle && fieldOf(signal) !== 'title' ? elsewhere : 1) };
    })
    .sort((a, b) => b.score - a.score || a.finding.index - b.finding.index)[0];
}

function isUsedCondition({ condition }: Listing): boolean {
  return condition === 'used' || condition === 'refurbished';
}
