import type { JsonValue } from '../../../evidence/index.ts';
import type { Signal } from '../../signal.ts';

/** Values in [0, 1] by name; a name that is missing is 0. */
export type RuleFeatures = ReadonlyMap<string, number>;

function raise(features: Map<string, number>, name: string, value: number): void {
  if (value > (features.get(name) ?? 0)) features.set(name, value);
}

function tricksOf(detail: Signal['detail']): readonly string[] {
  const tricks = detail?.['tricks'];
  if (!Array.isArray(tricks)) return [];
  return (tricks as readonly JsonValue[]).flatMap((trick) =>
    typeof trick === 'object' && trick !== null && 'kind' in trick ? [String(trick['kind'])] : [],
  );
}

/**
 * Departures that say nothing of kinds like them: ways of writing that honest sellers use as well (see the parameters `adverse.tricks`), and
 * misspellings, which may be another word.
 */
const NO_DISGUISE: ReadonlySet<string> = new Set([
  'added-letter',
  'case',
  'changed-letter',
  'diacritics',
  'dropped-letter',
  'joined',
  'kana',
  'simplified',
  'sound-alike',
  'swapped-letters',
  'traditional',
  'transliteration',
]);

function addMark(features: Map<string, number>, { score, detail }: Signal): void {
  const form = detail?.['form'];
  if (typeof form === 'object' && form !== null && 'kind' in form && form['kind'] !== 'official')
    raise(features, `form ${String(form['kind'])}`, score);
  for (const kind of tricksOf(detail)) {
    raise(features, `trick ${kind}`, score);
    if (!NO_DISGUISE.has(kind)) raise(features, 'any trick', score);
  }
}

/**
 * What the rules say with regard to one right, from the text signals of a listing: the surest of each kind; other rights only by number.
 * Nothing here says what a seller left out (no brand, no description): that is a habit of whoever wrote the labeled listings.
 */
export function ruleFeatures(signals: readonly Signal[], right: string): RuleFeatures {
  const features = new Map<string, number>();
  const others = new Set<string>();
  for (const signal of signals) {
    const { kind, score, detail } = signal;
    const isOwn = signal.right === right;
    if (kind === 'text.mark') {
      if (isOwn) addMark(features, signal);
      else if (score >= 0.5) others.add(signal.right ?? '');
    } else if (kind === 'text.replica-term') {
      if (detail?.['innocentSense'] !== undefined) raise(features, 'term innocent', 1);
      else {
        raise(features, `term ${String(detail?.['category'])}`, score);
        if (detail?.['category'] !== 'grey-hint') raise(features, 'any term', score);
        if (tricksOf(detail).length > 0) raise(features, 'term disguised', score);
      }
    } else if (kind === 'text.context' && (isOwn || signal.right === undefined)) {
      raise(features, `context ${String(detail?.['context'])}`, score);
      if (detail?.['context'] !== 'keyword-stuffing') raise(features, 'any context', score);
    }
  }
  if (others.size > 0) features.set('other marks', Math.min(1, others.size / 4));
  return features;
}
