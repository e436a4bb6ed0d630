import { goodsLexicon, type GoodsLexicon } from './goods-lexicon.ts';
import { splitClauses, type Word } from './split-clauses.ts';

/** Goods named in a text. `weight` falls where the grammar says that the name describes other goods. */
export interface NamedGoods {
  readonly text: string;
  readonly classes: readonly number[];
  readonly weight: number;
}

interface Found {
  readonly text: string;
  readonly classes: readonly number[];
  /** Words (or characters of an unspaced run) covered, in the counting of one clause. */
  readonly start: number;
  readonly end: number;
}

/** What follows one of these is what the goods fit or come with: a strap for a watch is no watch. */
const COMPANION = new Set(
  'for with fits fit compatible from like plus w für fuer mit passend pour avec compatibles para con compatible'.split(
    ' ',
  ),
);
/** Between two names these make the second describe the first: `sac de plage`, `box of chocolate`. */
const OF = new Set('of de en del d di da à a al aus von in'.split(' '));

const COMPANION_WEIGHT = 0.3;
const MODIFIER_WEIGHT = 0.5;

/** Finds the goods a text names, in order, the longest name at each place. */
export function findGoods(text: string): readonly NamedGoods[] {
  const lexicon = goodsLexicon();
  const named: NamedGoods[] = [];
  for (const clause of splitClauses(text)) weighClause(clause, lexicon, named);
  return named;
}

function weighClause(clause: readonly Word[], lexicon: GoodsLexicon, named: NamedGoods[]): void {
  const { found, companionFrom, words } = findInClause(clause, lexicon);
  found.forEach((goods, index) => {
    const next = found[index + 1];
    const previous = found[index - 1];
    // English, German and Chinese name the goods last: in `shoe bag` the shoe describes the bag.
    const isModifier =
      (next !== undefined && next.start === goods.end) ||
      (previous !== undefined && goods.start === previous.end + 1 && OF.has(words[previous.end] ?? ''));
    const weight =
      (isModifier ? MODIFIER_WEIGHT : 1) * (goods.start >= companionFrom && index > 0 ? COMPANION_WEIGHT : 1);
    named.push({ text: goods.text, classes: goods.classes, weight });
  });
}

/** `words` holds each word at its position and nothing for the characters of unspaced runs. */
function findInClause(clause: readonly Word[], lexicon: GoodsLexicon) {
  const found: Found[] = [];
  const words: (string | undefined)[] = [];
  let companionFrom = Number.POSITIVE_INFINITY;
  let position = 0;
  for (let index = 0; index < clause.length; index += 1) {
    const word = clause[index];
    if (word === undefined) break;
    if (word.isUnspaced) {
      findUnspaced(word.text, position, lexicon, found);
      position += word.text.length;
      continue;
    }
    words[position] = word.text;
    if (COMPANION.has(word.text)) companionFrom = Math.min(companionFrom, position);
    const phrase = longestPhrase(clause, index, lexicon);
    const length = phrase?.length ?? 1;
    const classes = phrase?.classes ?? compoundClasses(word.text, lexicon);
    if (classes !== undefined) {
      found.push({ text: phrase?.text ?? word.text, classes, start: position, end: position + length });
    }
    position += length;
    index += length - 1;
  }
  return { found, companionFrom, words };
}

function longestPhrase(clause: readonly Word[], index: number, lexicon: GoodsLexicon) {
  const longest = lexicon.firstWords.get(clause[index]?.text ?? '') ?? 0;
  let found: { readonly text: string; readonly classes: readonly number[]; readonly length: number } | undefined;
  let text = '';
  for (let length = 1; length <= longest && index + length <= clause.length; length += 1) {
    text = length === 1 ? (clause[index]?.text ?? '') : `${text} ${clause[index + length - 1]?.text ?? ''}`;
    const classes = lexicon.phrases.get(text);
    if (classes !== undefined) found = { text, classes, length };
  }
  return found;
}

function compoundClasses(word: string, lexicon: GoodsLexicon): readonly number[] | undefined {
  if (!lexicon.compoundTails.has(word.slice(-3))) return undefined;
  // At least three letters stand before the shortest end.
  for (let start = 3; start <= word.length - 5; start += 1) {
    const classes = lexicon.compoundEnds.get(word.slice(start));
    if (classes !== undefined) return classes;
  }
  return undefined;
}

function findUnspaced(run: string, offset: number, lexicon: GoodsLexicon, found: Found[]): void {
  let at = 0;
  while (at < run.length) {
    const here = at;
    const entry = lexicon.unspaced.get(run.charAt(at))?.find(({ text }) => run.startsWith(text, here));
    if (entry !== undefined) {
      found.push({
        text: entry.text,
        classes: entry.classes,
        start: offset + at,
        end: offset + at + entry.text.length,
      });
    }
    at += entry?.text.length ?? 1;
  }
}
