import {
  AT_PARTICLE_PAIRS, AT_PARTICLES, AT_PREFIX_PAIRS, AT_PREFIXES, PARTICLE_PAIR_COUNT, PREFIX_COUNT, PREFIX_PAIR_COUNT,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { context, half } from './memory';
import { unit } from './stream';

export const FREE_EDGE = 4;
const KANA_EDGE = 8;
const AFFIX_EDGE = 16;
const HAN = 1;
const KATAKANA = 2;
const HIRAGANA = 3;
const HANGUL = 4;
const UNSPACED = 6;
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;

function isSyllable(code: i32): bool {
  return <u32>(code - FIRST_SYLLABLE) < <u32>SYLLABLES;
}

function hasPair(pairs: i32, count: i32, first: i32, second: i32): bool {
  for (let k = 0; k < count; k++) {
    if (half(<usize>pairs, k * 2) === first && half(<usize>pairs, k * 2 + 1) === second) return true;
  }
  return false;
}

function isParticle(index: i32): bool {
  const one = unit(index);
  if (!isSyllable(one)) return false;
  const what: i32 = load<u8>(<usize>context(AT_PARTICLES) + <usize>(one - FIRST_SYLLABLE));
  const two = unit(index + 1);
  if ((what & 1) !== 0 && !isSyllable(two)) return true;
  if ((what & 2) === 0 || isSyllable(unit(index + 2))) return false;
  return hasPair(context(AT_PARTICLE_PAIRS), context(PARTICLE_PAIR_COUNT), one, two);
}

function isAfterPrefix(wordStart: i32, index: i32): bool {
  const first = unit(wordStart);
  if (index === wordStart + 1) {
    const prefixes = <usize>context(AT_PREFIXES);
    const count = context(PREFIX_COUNT);
    for (let k = 0; k < count; k++) if (half(prefixes, k) === first) return true;
    return false;
  }
  if (index !== wordStart + 2) return false;
  return hasPair(context(AT_PREFIX_PAIRS), context(PREFIX_PAIR_COUNT), first, unit(wordStart + 1));
}

/** The edge before a letter of a script with rules of its own. */
export function scriptEdge(index: i32, wordStart: i32, group: i32, edge: i32): i32 {
  if (group === HAN || group === UNSPACED) return edge | FREE_EDGE;
  if (edge !== 0) return edge;
  if (group === KATAKANA || group === HIRAGANA) return KANA_EDGE;
  if (group === HANGUL) return isParticle(index) ? AFFIX_EDGE : 0;
  return index <= wordStart + 2 && isAfterPrefix(wordStart, index) ? AFFIX_EDGE : 0;
}
