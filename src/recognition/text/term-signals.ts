import type { Listing } from '../../catalog/index.ts';
import type { FoundTerm } from './found.ts';
import { toOriginal } from './fields/markup.ts';
import { foldText, hasWord } from './fold/fold-text.ts';
import type { ReplicaTerm } from './lexicon/term.ts';

/** A replica term judged by its neighbors. */
export interface TermFind {
  readonly found: FoundTerm;
  readonly term: ReplicaTerm;
  readonly language: string;
  readonly score: number;
  readonly innocentSense?: string;
  /** The neighbor that shows the innocent sense. */
  readonly neighbor?: string;
}

const WINDOW = 80;
const TITLE_WINDOW = 400;

const SENTENCE_END = /[.!?…]\s|[。！？\n]/;

/** What stands beside a term in its own sentence. */
function sentenceOf(before: string, after: string): string {
  return `${foldText(before.split(SENTENCE_END).at(-1) ?? '')} ${foldText(after.split(SENTENCE_END)[0] ?? '')}`;
}

/** Another sense is meant when one of its words stands near, or in title or category: they say what the goods are. */
function innocentSense(found: FoundTerm, titleWords: string): { sense: string; neighbor: string } | undefined {
  const { text } = found.field.reading;
  const before = text.slice(Math.max(0, found.start - WINDOW), found.start);
  const after = text.slice(found.end, found.end + WINDOW);
  const words = `${foldText(before)} ${foldText(after)} ${titleWords}`;
  for (const { sense, near, isInSentence } of found.term.innocent) {
    const around = isInSentence === true ? sentenceOf(before, after) : words;
    const neighbor = near.find((word) => hasWord(around, word));
    if (neighbor !== undefined) return { sense, neighbor };
  }
  return undefined;
}

const COMPANY_WINDOW = 45;

/** Whether a term that means something only in company has it: one of its words shortly before or after. */
function hasCompany({ term, field, start, end }: FoundTerm): boolean {
  if (term.near.length === 0) return true;
  const { text } = field.reading;
  const around = foldText(
    `${text.slice(Math.max(0, start - COMPANY_WINDOW), start)} ${text.slice(end, end + COMPANY_WINDOW)}`,
  );
  return term.near.some((word) => hasWord(around, word));
}

/** Scripts whose sellers write codes in Latin letters (gf, KW-like): the code means nothing in a text of another language. */
const OWN_SCRIPTS: { readonly [language: string]: RegExp } = {
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  th: /\p{Script=Thai}/u,
};
const NEAR_ENOUGH = 200;

function isOfLanguage(found: FoundTerm): boolean {
  const script = OWN_SCRIPTS[found.term.language];
  if (script === undefined || script.test(found.term.term.text)) return true;
  return script.test(found.field.reading.text.slice(Math.max(0, found.start - NEAR_ENOUGH), found.end + NEAR_ENOUGH));
}

/** Spans that several languages' lexicons name ("réplica", "replica") stand once, under the language written most alike. */
function mergeSpans(found: readonly FoundTerm[]): (readonly FoundTerm[])[] {
  const bySpan = new Map<string, FoundTerm[]>();
  for (const one of found) {
    const { start, end } = toOriginal(one.field.reading, one.start, one.end);
    const key = `${one.field.order} ${start} ${end}`;
    const known = bySpan.get(key);
    if (known === undefined) bySpan.set(key, [one]);
    else known.push(one);
  }
  return [...bySpan.values()].map((group) =>
    group.toSorted(
      (a, b) =>
        a.spelling.tricks.length - b.spelling.tricks.length ||
        b.spelling.certainty - a.spelling.certainty ||
        b.term.term.weight - a.term.term.weight,
    ),
  );
}

function isInside(a: FoundTerm, b: FoundTerm): boolean {
  return a.field === b.field && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
}

/** Weighs the terms found, one a span; an innocent sense leaves a low score that says so. */
export function weighTerms(all: readonly FoundTerm[], listing: Listing): readonly TermFind[] {
  const found = all.filter((one) => isOfLanguage(one) && hasCompany(one));
  if (found.length === 0) return [];
  const titleWords = foldText(`${listing.title.slice(0, TITLE_WINDOW)} ${listing.category ?? ''}`);
  const finds: TermFind[] = [];
  for (const group of mergeSpans(found)) {
    const [best] = group;
    if (best === undefined || found.some((other) => isInside(best, other))) continue;
    let innocent: { sense: string; neighbor: string } | undefined;
    for (const one of group) innocent ??= innocentSense(one, withoutSpan(titleWords, one));
    const { term, language } = best.term;
    const disguise = best.spelling.isDisguised ? 0.08 : 0;
    const score = Math.min(0.98, term.weight * best.spelling.certainty + disguise) * (innocent === undefined ? 1 : 0.1);
    finds.push(
      innocent === undefined
        ? { found: best, term, language, score }
        : { found: best, term, language, score, innocentSense: innocent.sense, neighbor: innocent.neighbor },
    );
  }
  return finds;
}

/**
 * The terms that count: one that needs support only beside another term that does not, beside a mark where a mark is support enough, or as
 * one of three.
 */
export function supportedTerms(finds: readonly TermFind[], hasMark: boolean): readonly TermFind[] {
  const standing = finds.filter(
    ({ term, innocentSense: sense }) =>
      term.needsSupport === undefined && term.category !== 'style-of' && sense === undefined,
  );
  const weakTexts = new Set(
    finds
      .filter(({ term, innocentSense: sense }) => term.needsSupport !== undefined && sense === undefined)
      .map(({ term }) => term.text),
  );
  return finds.filter(({ term, innocentSense: sense }) => {
    if (term.needsSupport === undefined) return true;
    if (sense !== undefined) return false;
    return standing.length > 0 || (hasMark && term.needsSupport === 'mark') || weakTexts.size > 2;
  });
}

/** A term in the title is not its own neighbor. */
function withoutSpan(titleWords: string, found: FoundTerm): string {
  return found.field.name === 'title' ? titleWords.replace(foldText(found.term.term.text), ' ') : titleWords;
}
