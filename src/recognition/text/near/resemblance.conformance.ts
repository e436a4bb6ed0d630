import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRealOffers, skip } from '../../../../e2e/real-offers.fixture.ts';
import { foldText } from '../fold/fold-text.ts';
import { compareSound } from '../sound/compare-sound.ts';
import { soundKeyOf } from '../sound/sound-key.ts';
import { soundKeysOf } from '../sound/sound-keys.ts';
import { english } from '../words/english.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { coinNames } from './coined-names.fixture.ts';
import { compareNear, maxEdits } from './compare-near.ts';

const RECOGNIZED = 0.5;
const SEEDS = [7, 8, 9, 10, 11, 12, 13, 14];
const COINED = 9_000;
const COMMON = 1_000;
/** A word that no dictionary has stands in so many offers only where it is a name of the trade: a right of its own, which the caller knows. */
const OFFERS_OF_A_NAME = 4;

/** The everyday words that are marks: as many as asked for, evenly over the list. */
function commonWords(count: number): string[] {
  const words = english
    .trim()
    .split(/\s+/)
    .filter((word) => word.length > 3);
  return Array.from({ length: count }, (_, k) => words[Math.floor((k * words.length) / count)] ?? '');
}

/** A word and what is left of it when up to `most` letters are taken out. */
function deletions(word: string, most: number): ReadonlySet<string> {
  const found = new Set([word]);
  let layer = [word];
  for (let round = 0; round < most; round++) {
    layer = layer.flatMap((left) => Array.from(left, (_, k) => left.slice(0, k) + left.slice(k + 1)));
    for (const left of layer) found.add(left);
  }
  return found;
}

/** Looks up marks by keys. */
class Index {
  private readonly marks = new Map<string, string[]>();
  add(key: string, mark: string): void {
    const known = this.marks.get(key);
    if (known === undefined) this.marks.set(key, [mark]);
    else known.push(mark);
  }
  find(keys: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (const key of keys) for (const mark of this.marks.get(key) ?? []) found.add(mark);
    return found;
  }
}

const titles = skip === false ? [...new Set(readRealOffers().map(({ title }) => title))] : [];
const counts = new Map<string, number>();
const wordsByTitle = titles.map((title) =>
  [...new Set(foldText(title).split(' '))].filter((word) => word.length > 3 && !/[^\p{L}\p{M}]/u.test(word)),
);
for (const words of wordsByTitle) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);

/** Titles with a word that resembles a mark of the register, and how many words were compared by sound. */
function countResemblances(marks: ReadonlySet<string>): { alarms: string[]; words: number; candidates: number } {
  const near = new Index();
  const sound = new Index();
  for (const mark of marks) {
    for (const left of deletions(mark, maxEdits(mark.length))) near.add(left, mark);
    for (const key of soundKeysOf(mark)) sound.add(key, mark);
  }
  const alarms: string[] = [];
  let words = 0;
  let candidates = 0;
  const memo = new Map<string, string>();
  const resembled = (word: string): string => {
    const key = soundKeyOf(word);
    const heard = sound.find(key === undefined ? [] : [key]);
    words++;
    if (heard.size > 0) candidates++;
    for (const mark of heard) if ((compareSound(word, mark)?.certainty ?? 0) >= RECOGNIZED) return mark;
    for (const mark of near.find(deletions(word.slice(0, 24), maxEdits(word.length + 1))))
      if ((compareNear(word, mark)?.certainty ?? 0) >= RECOGNIZED) return mark;
    return '';
  };
  for (const list of wordsByTitle) {
    const found = list.flatMap((word) => {
      if (isOrdinaryWord(word) || marks.has(word) || (counts.get(word) ?? 0) >= OFFERS_OF_A_NAME) return [];
      const mark = memo.get(word) ?? resembled(word);
      memo.set(word, mark);
      return mark === '' ? [] : [`${word} for ${mark}`];
    });
    if (found.length > 0) alarms.push(found.join(', '));
  }
  return { alarms, words, candidates };
}

describe('words of real shop titles', { skip }, () => {
  it('resemble a mark out of ten thousand in less than one title of two thousand', (t) => {
    const registers = SEEDS.map((seed) => new Set([...coinNames(COINED, seed), ...commonWords(COMMON)]));
    const results = registers.map(countResemblances);
    const alarms = results.flatMap((result) => result.alarms);
    const words = results.reduce((sum, result) => sum + result.words, 0);
    const candidates = results.reduce((sum, result) => sum + result.candidates, 0);
    for (const alarm of alarms) t.diagnostic(alarm);
    t.diagnostic(`${alarms.length} of ${titles.length * SEEDS.length} titles`);
    t.diagnostic(`${((1_000 * candidates) / words).toFixed(1)} of 1,000 words have a sound candidate`);
    assert.ok(alarms.length * 2_000 < titles.length * SEEDS.length, alarms.join('\n'));
    assert.ok(candidates * 10 < words);
  });
});
