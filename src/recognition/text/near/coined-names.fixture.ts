import { isOrdinaryWord } from '../words/ordinary-words.ts';

const ONSETS = 'b c d f g h j k l m n p r s t v z br st tr kl sh ch ph qu gr pl fl'.split(' ');
const VOWELS = 'a e i o u a e i o ai ee ou y'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'x', 'm', 't', 'k', 'nd', 'rt', 'ck', 'lle', 'tte'];

/** Numbers in [0, 1) from a seed, the same on every machine (Marsaglia's xorshift). */
function makeRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** `count` names of five to twelve Latin letters (8.4 on average) that can be spoken and are no word of any listed language. */
export function coinNames(count: number, seed: number): ReadonlySet<string> {
  const random = makeRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const names = new Set<string>();
  while (names.size < count) {
    const syllables = 2 + Math.floor(random() * 2.4);
    let name = '';
    for (let k = 1; k <= syllables; k++)
      name += pick(ONSETS) + pick(VOWELS) + (k === syllables || random() < 0.35 ? pick(CODAS) : '');
    if (name.length >= 5 && name.length <= 12 && !isOrdinaryWord(name)) names.add(name);
  }
  return names;
}
