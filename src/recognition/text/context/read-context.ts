import type { Listing } from '../../../catalog/index.ts';
import type { Context } from '../../signal.ts';
import { isPlainCue } from '../find-matches.ts';
import type { FoundCue } from '../found.ts';
import { foldText, hasWord } from '../fold/fold-text.ts';
import type { MarkFind } from '../mark-signals.ts';
import type { Field } from '../fields/read-fields.ts';
import { everydayNeighbor } from '../words/everyday-use.ts';
import { ACCESSORIES, type Cue, MAKERS } from './cues.ts';
import { readContradiction } from './read-contradiction.ts';
import { readStuffing } from './read-stuffing.ts';

/** How a mark, or the whole listing, is used. Offsets are into the field's reading. */
export interface ContextFind {
  readonly context: Context;
  readonly score: number;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly right?: string;
  readonly detail: { readonly [name: string]: string | number | readonly string[] };
}

const WINDOW = 140;
const accessories = ACCESSORIES.split('|').map(foldText);
const makers = MAKERS.split('|').map(foldText);
const SENTENCE_END = /[!?;。！？；\n]|\.\s/;
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** Words between phrase and mark; in scripts without blanks two characters count as one word. */
function countWords(folded: string): number {
  const unspaced = folded.match(UNSPACED)?.length ?? 0;
  const spaced = folded
    .replaceAll(UNSPACED, ' ')
    .split(' ')
    .filter((word) => word !== '').length;
  return spaced + Math.ceil(unspaced / 2);
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Fewer words than `countWords` finds in what a text folds to, or as many: two Han characters are one at least. Costs no folding. */
function fewestWords(text: string): number {
  let han = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN) han++;
  }
  return Math.ceil(han / 2);
}

function textBetween(find: MarkFind, cue: FoundCue): string | undefined {
  const { text } = find.found.field.reading;
  const { start, end } = find.found;
  if (cue.end <= start) return text.slice(cue.end, start);
  if (end <= cue.start) return text.slice(end, cue.start);
  return undefined;
}

function isOnSide(cue: Cue, isBefore: boolean): boolean {
  if (cue.mark === 'beside') return true;
  return cue.mark === 'after' ? isBefore : !isBefore;
}

function namesAccessory(find: MarkFind, cue: FoundCue, listing: Listing): boolean {
  const { text } = find.found.field.reading;
  const near = foldText(
    `${text.slice(Math.max(0, cue.start - 60), cue.start)} ${text.slice(find.found.end, find.found.end + 30)}`,
  );
  const goods = foldText(listing.category ?? '');
  return accessories.some((word) => hasWord(near, word) || hasWord(goods, word));
}

/** How strongly a phrase speaks about a mark; 0 when it does not reach it. */
function reachScore(find: MarkFind, cue: FoundCue, listing: Listing): number {
  const between = textBetween(find, cue);
  if (between === undefined || between.length > WINDOW || SENTENCE_END.test(between)) return 0;
  const isBefore = cue.end <= find.found.start;
  const { cue: rule } = cue.cue;
  if (!isOnSide(rule, isBefore)) return 0;
  if (fewestWords(between) > rule.reach) return 0;
  const folded = foldText(between);
  if (folded !== '' && makers.some((word) => hasWord(folded, word))) return 0;
  const words = countWords(folded);
  if (words > rule.reach || (rule.reach === 0 && folded !== '')) return 0;
  // "not only X": the phrase denies the limit, not the mark.
  if (rule.context === 'negation' && /^(?:only|just|nur|solo|só|только|仅|只)\b/u.test(folded)) return 0;
  if (rule.needsAccessory === true && !namesAccessory(find, cue, listing)) return words <= 1 ? 0.3 : 0;
  return rule.weight - 0.02 * words;
}

/** "used for", "can be used": the participle, not the condition. */
function isUsedAsVerb(cue: FoundCue): boolean {
  if (cue.cue.folded !== 'used') return false;
  const { text } = cue.field.reading;
  return (
    /^\s+(?:for|to|as|in|by|with|on|when|while|up)\b/i.test(text.slice(cue.end, cue.end + 8)) ||
    /\b(?:be|is|are|was|were|can|commonly|widely|often|never|get|not|materials?)\s+$/i.test(
      text.slice(Math.max(0, cue.start - 12), cue.start),
    )
  );
}

/** What a reader is told of the rule that fired, by where the phrase has the mark. */
const RULES: { readonly [side in Cue['mark']]: string } = {
  after: 'phrase-before-mark',
  before: 'phrase-after-mark',
  beside: 'phrase-beside-mark',
  anywhere: 'phrase-in-listing',
};

function fromCue(cue: FoundCue, score: number, find?: MarkFind): ContextFind {
  const { cue: rule } = cue.cue;
  const phrase = cue.field.reading.text.slice(cue.start, cue.end);
  const base = { context: rule.context, score, field: cue.field, start: cue.start, end: cue.end };
  const spoken = { rule: RULES[rule.mark], phrase };
  if (find === undefined) return { ...base, detail: spoken };
  return { ...base, right: find.owner.right, detail: { ...spoken, mark: find.owner.right } };
}

const LISTING_FACTOR = 0.95;

/** Phrases about the whole listing: second hand, review, authorized. They name a mark when one stands close by. */
function readListingCues(cues: readonly FoundCue[], marks: readonly MarkFind[]): ContextFind[] {
  if (cues.length === 0) return [];
  const best = new Map<Context, ContextFind>();
  for (const cue of cues) {
    const rule = cue.cue.cue;
    if (rule.mark !== 'anywhere' || isUsedAsVerb(cue) || !isPlainCue(cue)) continue;
    const known = best.get(rule.context);
    const score = cue.field.name === 'title' ? rule.weight : rule.weight * LISTING_FACTOR;
    if (known !== undefined && known.score >= score) continue;
    const near = marks.find((find) => {
      const between = find.found.field === cue.field ? textBetween(find, cue) : undefined;
      return between !== undefined && between.length <= 60 && !SENTENCE_END.test(between);
    });
    best.set(rule.context, fromCue(cue, score, near));
  }
  return [...best.values()];
}

/** Phrases tied to one mark: the strongest for each mark and context. */
function readMarkCues(cues: readonly FoundCue[], marks: readonly MarkFind[], listing: Listing): ContextFind[] {
  const best = new Map<string, ContextFind>();
  for (const find of marks) {
    for (const cue of cues) {
      const rule = cue.cue.cue;
      if (rule.mark === 'anywhere' || cue.field !== find.found.field) continue;
      if (cue.end < find.found.start - WINDOW) continue;
      if (cue.start > find.found.end + WINDOW) break;
      const score = reachScore(find, cue, listing);
      if (score === 0) continue;
      const key = `${find.owner.right} ${find.found.field.order} ${find.found.start} ${rule.context}`;
      const known = best.get(key);
      if (known !== undefined && known.score >= score) continue;
      if (isPlainCue(cue)) best.set(key, fromCue(cue, score, find));
    }
  }
  return [...best.values()];
}

/** A common word in its everyday sense, shown by a neighbor or the category, or by being written small amid a sentence. */
function readDescriptive(marks: readonly MarkFind[], listing: Listing): ContextFind[] {
  const finds: ContextFind[] = [];
  const category = foldText(listing.category ?? '');
  for (const find of marks) {
    if (!find.isCommon || find.score > 0.9) continue;
    const { field, start, end } = find.found;
    const { right } = find.owner;
    const neighbor = everydayNeighbor(find.found, category);
    const base = { context: 'descriptive' as const, field, start, end, right };
    if (neighbor !== undefined)
      finds.push({ ...base, score: 0.85, detail: { rule: 'neighbor', mark: right, neighbor } });
    else if (isSmallAmidSentence(field.reading.text, start, end))
      finds.push({ ...base, score: 0.5, detail: { rule: 'small-letter', mark: right } });
  }
  return finds;
}

function isSmallAmidSentence(text: string, start: number, end: number): boolean {
  const span = text.slice(start, end);
  if (span !== span.toLowerCase() || span === span.toUpperCase()) return false;
  // Only a text that uses capitals at all says something by a small letter.
  return /\p{Lu}/u.test(text.slice(Math.max(0, start - 400), end + 400));
}

/** Reads how the marks of a listing are used. `marks` are ordered by field and place. */
export function readContext(cues: readonly FoundCue[], marks: readonly MarkFind[], listing: Listing): ContextFind[] {
  const general = readListingCues(cues, marks);
  if (marks.length === 0) return general;
  const tied = readMarkCues(cues, marks, listing);
  const spoken = [...general, ...tied, ...readDescriptive(marks, listing)];
  return [...spoken, ...readContradiction(marks, spoken, listing), ...readStuffing(marks, spoken, listing)];
}
