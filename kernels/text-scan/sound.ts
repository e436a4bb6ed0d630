import {
  AT_SCRATCH, AT_SOUND_LETTERS, AT_SOUND_RULES, MOST_SOUNDS, SEGMENT_SOUND_FILTER, SEGMENT_SOUND_MASK, SEGMENT_SOUND_SHIFT,
  SEGMENT_SOUND_SLOTS, SOUND_LETTER_END,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { extend, finish, isFiltered, symbolValue } from './hash';
import { pushHit } from './hits';
import { context, half, word } from './memory';
import { edgeAfter } from './patterns';
import { edges, spanEnd, spanStart } from './stream';

/* The same steps as `soundKeyOf` of src/recognition/text/sound/sound-key.ts. */

const SOUND = 5;
const SOUND_SEED = <u32>0x1b873593;
const A = 0x41;
const O = 0x4f;
const Y = 0x59;
const MIN_LETTERS = 4;
const MIN_CLASSES = 3;
const MIN_CONSONANTS = 2;
const FIRST_JAMO = 0x1100;
const LAST_KANA = 0x30ff;
/** Places in the scratch memory: the letters without repeats. */
const SINGLE = 896;
/** What `at` of a rule says. */
const AT_START = 1;
const AT_END = 2;
const UNREAD = -1;

let key: u32 = 0;
let soundCount: i32 = 0;
let consonants: i32 = 0;
let lastSound: i32 = 0;
/** The key without its last sound, which a higher vowel may replace. */
let keyBeforeLast: u32 = 0;

function isVowel(sound: i32): bool {
  return sound === A || sound === O || sound === Y;
}

function addSound(sound: i32): void {
  if (sound === lastSound) return;
  if (isVowel(sound) && isVowel(lastSound)) {
    if (sound > lastSound) {
      lastSound = sound;
      if (soundCount <= MOST_SOUNDS) key = extend(keyBeforeLast, symbolValue(sound));
    }
    return;
  }
  soundCount++;
  if (soundCount <= MOST_SOUNDS) {
    keyBeforeLast = key;
    key = extend(key, symbolValue(sound));
  }
  if (!isVowel(sound)) consonants++;
  lastSound = sound;
}

/** Sounds are packed into a word, the first in the low byte. */
function addSounds(packed: u32): void {
  for (let rest = packed; rest !== 0; rest >>= 8) addSound(<i32>(rest & 0xff));
}

/** Whether the rule at `rule` fits the letters at `at`: letters packed into 64 bits, then how many and where, then its sounds. */
function fits(rule: usize, letters: usize, at: i32, count: i32): bool {
  const size: i32 = load<u8>(rule, 8);
  const where: i32 = load<u8>(rule, 9);
  if (at + size > count) return false;
  if (where === AT_START && at !== 0) return false;
  if (where === AT_END && at + size !== count) return false;
  const mask: u64 = size === 4 ? <u64>-1 : ((<u64>1) << ((<u64>size) << 4)) - 1;
  return (load<u64>(letters + ((<usize>at) << 1)) & mask) === load<u64>(rule);
}

/** Reads the letters from `at` on, and returns how many it took, or `UNREAD`. */
function readSound(letters: usize, at: i32, count: i32): i32 {
  const code = half(letters, at);
  if (code >= SOUND_LETTER_END) return UNREAD;
  const entry = <usize>context(AT_SOUND_LETTERS) + <usize>(code * 12);
  const first = load<i32>(entry, 4);
  const rules = load<i32>(entry, 8);
  for (let k = 0; k < rules >> 1; k++) {
    const rule = <usize>context(AT_SOUND_RULES) + ((<usize>(first + k)) << 4);
    if (!fits(rule, letters, at, count)) continue;
    addSounds(load<u32>(rule, 12));
    return load<u8>(rule, 8);
  }
  if ((rules & 1) === 0) return UNREAD;
  addSounds(load<u32>(entry));
  return 1;
}

/** Reads the key of a word of folded letters; false where it has none. */
export function openSound(letters: usize, count: i32): bool {
  const single = <usize>context(AT_SCRATCH) + SINGLE;
  let size = 0;
  for (let k = 0; k < count; k++) {
    const letter = half(letters, k);
    if (k > 0 && letter === half(letters, k - 1)) continue;
    store<u16>(single + ((<usize>size) << 1), letter);
    size++;
  }
  const first = half(single, 0);
  if (size < MIN_LETTERS && (first < FIRST_JAMO || first > LAST_KANA)) return false;
  key = 0;
  keyBeforeLast = 0;
  soundCount = 0;
  consonants = 0;
  lastSound = 0;
  for (let at = 0; at < size;) {
    const taken = readSound(single, at, size);
    if (taken === UNREAD) return false;
    at += taken;
  }
  return soundCount >= MIN_CLASSES && consonants >= MIN_CONSONANTS;
}

/** Keeps the entries of a segment that the open word sounds like. */
export function findSounds(segment: i32, header: usize, first: i32, last: i32): void {
  if (word(header, SEGMENT_SOUND_SLOTS) === 0) return;
  const hash = finish(key, SOUND_SEED);
  if (isFiltered(<usize>word(header, SEGMENT_SOUND_FILTER), word(header, SEGMENT_SOUND_SHIFT), hash)) return;
  const slots = <usize>word(header, SEGMENT_SOUND_SLOTS);
  const mask = <u32>word(header, SEGMENT_SOUND_MASK);
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const at = slots + ((<usize>slot) << 3);
    const known = load<u32>(at);
    if (known === 0) return;
    if (known !== hash) continue;
    const startEdge: i32 = load<u8>(edges + <usize>first);
    pushHit(SOUND, segment, load<i32>(at, 4), spanStart(first), spanEnd(last), startEdge, edgeAfter(last));
  }
}
