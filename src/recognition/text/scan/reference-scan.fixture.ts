import { foldCharacter, GROUPS, MASK_SYMBOL, ROLES } from '../fold/fold-character.ts';
import { foldTables, foldWord, GROUP_SHIFT, hasRole } from '../fold/fold-table.ts';
import { drawText, foldText } from '../fold/fold-text.ts';
import { isOrdinaryHanWord } from '../han/ordinary-words.ts';
import { syllableSymbol } from '../han/syllables.ts';
import { soundKeyOf } from '../sound/sound-key.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { HashList } from './hash-list.ts';
import { hashSound } from './hash-symbols.ts';
import { HIT_KINDS } from './hits.ts';
import { LONGEST_NEAR, LONGEST_ONE_EDIT, LONGEST_TOKEN, MOST_LETTERS, SHORTEST_NEAR } from './kernel-layout.ts';
import { PatternList } from './pattern-list.ts';
import type { PatternSet } from './scanner.ts';
import { EDGES, fillStream, makeStream, type Stream } from './stream.ts';

/*
 * What the scan kernel finds, by the plainest means: every pattern at every edge, every word against every near word. The kernel's trie,
 * filters, hashes, windows and memory appear nowhere in it.
 */

const PARTING = EDGES.separator | EDGES.seam;
const SYLLABLES = 0x30000;
const MAX_MASKS = 2;
const MOST_WORDS = 3;
const LONGEST_PREFIX = 32;

/** A pattern set with what its patterns are: pattern `i` is the string of symbols `written[i]`. */
export interface WrittenSet extends PatternSet {
  readonly written: readonly string[];
  /** The sound keys that `sounds` has the hashes of. */
  readonly heard: readonly { readonly key: string; readonly entry: number }[];
}

/** The set of distinct patterns, in the order in which they are reported. */
export function writeSet(patterns: readonly string[], others: Pick<WrittenSet, 'near' | 'heard'>): WrittenSet {
  const list = new PatternList();
  for (const [index, pattern] of patterns.entries()) list.addText(pattern, index);
  const sorted = list.sort();
  const sounds = new HashList();
  for (const { key, entry } of others.heard) sounds.add(hashSound(key), entry);
  return { ...others, sounds, patterns: sorted, written: Array.from(sorted.entries, (index) => patterns[index] ?? '') };
}

/** Rows of kind, segment, id, start, end and the two edges. */
type Row = (kind: number, segment: number, id: number, first: number, last: number) => void;

class SlowScan {
  readonly rows: string[] = [];
  readonly hasDrawn: boolean;
  private stream: Stream = makeStream();
  /** Whether the stream at hand is the plain one. */
  private isPlain = true;
  private readonly text: string;
  private readonly segments: readonly WrittenSet[];

  constructor(segments: readonly WrittenSet[], text: string) {
    this.text = text;
    this.segments = segments;
    fillStream(this.stream, foldTables.plain, text);
    this.hasDrawn = this.stream.hasDrawn;
    this.findPatterns(HIT_KINDS.plain, this.symbols());
    this.findMasked();
    this.findPatterns(HIT_KINDS.syllable, this.syllables());
    this.findTokens();
    if (!this.hasDrawn) return;
    this.stream = makeStream();
    fillStream(this.stream, foldTables.drawn, text);
    this.isPlain = false;
    this.findPatterns(HIT_KINDS.drawn, this.symbols());
    this.findMasked();
    this.findTokens();
  }

  private readonly push: Row = (kind, segment, id, first, last) => {
    const { starts, ends } = this.stream;
    const place = `${starts[first]}-${ends[last]} ${this.edge(first)} ${this.edge(last + 1)}`;
    this.rows.push(`${kind} ${segment} ${id} ${place}`);
  };

  private edge(at: number): number {
    return at === this.stream.length ? EDGES.separator : (this.stream.edges[at] ?? 0);
  }

  private symbols(): number[] {
    return [...this.stream.symbols.subarray(0, this.stream.length)];
  }

  /** The group of the letter a symbol was read from, undefined for digits and signs. */
  private group(at: number): number | undefined {
    const code = this.text.codePointAt(this.stream.starts[at] ?? 0) ?? 0;
    const word = foldWord(this.isPlain ? foldTables.plain : foldTables.drawn, code);
    return code !== 0 && hasRole(word, ROLES.letter) ? (word >>> GROUP_SHIFT) & 7 : undefined;
  }

  private syllables(): number[] {
    return this.symbols().map((symbol, at) => (this.group(at) === GROUPS.han ? syllableSymbol(symbol) : 0));
  }

  private findPatterns(kind: number, symbols: readonly number[]): void {
    for (const [segment, { written }] of this.segments.entries()) {
      for (const [id, pattern] of written.entries()) {
        const wanted = Array.from(pattern, (symbol) => symbol.codePointAt(0) ?? 0);
        if (kind === HIT_KINDS.syllable && (wanted[0] ?? 0) < SYLLABLES) continue;
        for (let first = 0; first + wanted.length <= symbols.length; first++) {
          const isThere = wanted.every((symbol, k) => symbol === symbols[first + k]);
          if (!isThere || this.edge(first) === 0 || this.edge(first + wanted.length) === 0) continue;
          if (kind !== HIT_KINDS.syllable || !isOrdinaryHanWord(this.written(first, wanted.length)))
            this.push(kind, segment, id, first, first + wanted.length - 1);
        }
      }
    }
  }

  private written(first: number, count: number): string {
    return String.fromCodePoint(...this.stream.symbols.subarray(first, first + count));
  }

  private findMasked(): void {
    const symbols = this.symbols();
    const isSeparated = (at: number): boolean =>
      (this.edge(at) & EDGES.separator) !== 0 ||
      (at > 0 && this.group(at - 1) === GROUPS.han && this.group(at) !== GROUPS.han);
    for (let at = 0; at < symbols.length; at++) {
      if (symbols[at] !== MASK_SYMBOL) continue;
      let from = at;
      for (let words = 0; words < MOST_WORDS && from >= 0; words++) {
        let first = from;
        while (!isSeparated(first)) first--;
        if (from - first > LONGEST_PREFIX) break;
        this.findMaskedAt(symbols, first);
        from = first - 1;
      }
      while (at + 1 < symbols.length && !isSeparated(at + 1)) at++;
    }
  }

  private findMaskedAt(symbols: readonly number[], first: number): void {
    for (const [segment, { written }] of this.segments.entries()) {
      for (const [id, pattern] of written.entries()) {
        const wanted = Array.from(pattern, (symbol) => symbol.codePointAt(0) ?? 0);
        for (const { end, hides } of maskedEnds(symbols, first, wanted, 0, false))
          if (this.edge(end) !== 0 && !(hides && this.isTooShort(first, end - 1)))
            this.push(HIT_KINDS.masked, segment, id, first, end - 1);
      }
    }
  }

  /** Whether no name of four letters can stand there. */
  private isTooShort(first: number, last: number): boolean {
    const span = this.text.slice(this.stream.starts[first], this.stream.ends[last]);
    const view = this.isPlain ? 'plain' : 'drawn';
    let count = 0;
    for (const character of span) count += foldCharacter(character.codePointAt(0) ?? 0, view).letters.length;
    return span.length < 4 && count < 4;
  }

  private findTokens(): void {
    const { length } = this.stream;
    for (let first = 0; first < length; first++) {
      if ((this.edge(first) & PARTING) === 0) continue;
      const group = this.group(first);
      if (group === undefined || group === GROUPS.han || group === GROUPS.unspaced) continue;
      const end = this.endOf(first, PARTING);
      if (end - first > LONGEST_TOKEN) continue;
      this.findWord(first, end, group);
      this.findWithoutAffix(first, end, group);
      const whole = this.endOf(first, EDGES.separator);
      const isSeamed = whole > end && [...Array(whole - first).keys()].every((k) => this.group(first + k) === 0);
      if ((this.edge(first) & EDGES.separator) !== 0 && isSeamed && whole - first <= LONGEST_TOKEN)
        this.findWord(first, whole, group);
    }
  }

  private endOf(first: number, parting: number): number {
    let end = first + 1;
    while (end < this.stream.length && (this.edge(end) & parting) === 0) end++;
    return end;
  }

  private findWithoutAffix(first: number, end: number, group: number): void {
    let affix = -1;
    for (let k = first + 1; k < end; k++) if ((this.edge(k) & EDGES.affix) !== 0) affix = k;
    if (affix === -1) return;
    if (group === GROUPS.hangul) this.findWord(first, affix, group);
    if (group === GROUPS.abjad) this.findWord(affix, end, group);
  }

  private findWord(first: number, end: number, group: number): void {
    const span = this.text.slice(this.stream.starts[first], this.stream.ends[end - 1]);
    const letters = this.isPlain ? foldText(span).replaceAll(' ', '') : drawText(span);
    const fewest = group === GROUPS.alphabet || group === GROUPS.abjad ? 4 : 2;
    if (letters.length < fewest || letters.length > MOST_LETTERS || isOrdinaryWord(letters)) return;
    if (group === GROUPS.alphabet && this.findNear(first, end)) return;
    if (!this.isPlain) return;
    const key = soundKeyOf(letters);
    for (const [segment, { heard }] of this.segments.entries()) {
      for (const sound of heard)
        if (sound.key === key) this.push(HIT_KINDS.sound, segment, sound.entry, first, end - 1);
    }
  }

  /** Whether the word is one whose misspellings are looked for. */
  private findNear(first: number, end: number): boolean {
    const own = this.symbols().slice(first, end);
    if (own.length < SHORTEST_NEAR - 1 || own.length > LONGEST_NEAR || own.some((symbol) => symbol > 0xffff))
      return false;
    const found = this.segments.map(({ near }) =>
      near.map(({ word, entry }) => {
        const wanted = Array.from(word, (symbol) => symbol.codePointAt(0) ?? 0);
        const isLooked = wanted.length >= SHORTEST_NEAR && wanted.length <= LONGEST_NEAR;
        return {
          entry,
          most: wanted.length <= LONGEST_ONE_EDIT ? 1 : 2,
          edits: isLooked ? countEdits(own, wanted) : 99,
        };
      }),
    );
    if (found.flat().some(({ edits }) => edits === 0)) return true;
    for (const [segment, list] of found.entries()) {
      const entries = new Set(list.filter(({ edits, most }) => edits <= most).map(({ entry }) => entry));
      for (const entry of entries) this.push(HIT_KINDS.near, segment, entry, first, end - 1);
    }
    return false;
  }
}

interface MaskedEnd {
  readonly end: number;
  readonly hides: boolean;
}

/** Where patterns end that are met at `at` with a mask or two, each of which stands for a letter, which it hides, or parts two. */
function maskedEnds(
  symbols: readonly number[],
  at: number,
  wanted: readonly number[],
  masks: number,
  hides: boolean,
): MaskedEnd[] {
  if (masks > MAX_MASKS) return [];
  if (wanted.length === 0) return masks > 0 ? [{ end: at, hides }] : [];
  if (symbols[at] === MASK_SYMBOL) {
    const asLetter = maskedEnds(symbols, at + 1, wanted.slice(1), masks + 1, true);
    return [...asLetter, ...maskedEnds(symbols, at + 1, wanted, masks + 1, hides)];
  }
  return symbols[at] === wanted[0] ? maskedEnds(symbols, at + 1, wanted.slice(1), masks, hides) : [];
}

/** Optimal string alignment. */
function countEdits(a: readonly number[], b: readonly number[]): number {
  const rows = [...Array(a.length + 1)].map((_, i) => [...Array(b.length + 1)].map((__, j) => (i === 0 ? j : i)));
  const at = (i: number, j: number): number => (i < 0 || j < 0 ? 99 : (rows[i]?.[j] ?? 99));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? at(i - 2, j - 2) + 1 : 99;
      (rows[i] as number[])[j] = Math.min(change, at(i - 1, j) + 1, at(i, j - 1) + 1, swap);
    }
  }
  return at(a.length, b.length);
}

/** Rows without what a second view tells as the first one did. */
export function leaveOutTwins(rows: readonly string[]): string[] {
  const distinct = new Set(rows);
  return [...distinct].filter(
    (row) => !row.startsWith(`${HIT_KINDS.drawn} `) || !distinct.has(`${HIT_KINDS.plain}${row.slice(1)}`),
  );
}

/** Everything in a text, as sorted rows of kind, segment, id, span and edges, each told once. */
export function scanSlowly(
  segments: readonly WrittenSet[],
  text: string,
): { readonly rows: readonly string[]; readonly hasDrawn: boolean } {
  const scan = new SlowScan(segments, text);
  return { rows: leaveOutTwins(scan.rows).sort(), hasDrawn: scan.hasDrawn };
}
