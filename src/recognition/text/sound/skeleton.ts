import { SoundRun } from './sound-key.ts';

/**
 * The consonants of phonemes (see `latin-readings.ts`) as `sound-rules.ts` hears them in scripts other than Latin: two sets of classes, for
 * Arabic and Hebrew and for the others. Compiled by hand for this project.
 */
const WIDE = 'pP fP bV vV tT dD DJ kK gG sS SS TS zJ ZJ JJ CJ mM nN lQ rQ hP';
const ABJAD = 'pB bB fF vF tT TT dD DD kK gG JG ZG sS zS SX CX mM nN lL rR hH';

const CODES = 128;
const A = 0x41;
const N = 0x4e;
const D = 0x44;

function readClasses(pairs: string): Uint8Array {
  const classes = new Uint8Array(CODES);
  for (const pair of pairs.split(' ')) classes[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return classes;
}

const wide = readClasses(WIDE);
const abjad = readClasses(ABJAD);
const isVowel = new Uint8Array(CODES);
for (const vowel of 'aeiouV@yw') isVowel[vowel.charCodeAt(0)] = 1;

const codeOf = (letter: string): number => letter.charCodeAt(0);
const LETTER_B = codeOf('b');
const LETTER_G = codeOf('g');
const LETTER_M = codeOf('m');
const LETTER_N = codeOf('n');
const LETTER_P = codeOf('p');
const LETTER_R = codeOf('r');
const LETTER_S = codeOf('s');
const LETTER_T = codeOf('t');
const LETTER_TH = codeOf('D');
const LETTER_V = codeOf('v');
const LETTER_W = codeOf('w');
const LETTER_Z = codeOf('z');

const run = new SoundRun();

/** How a script writes what others do not. */
interface Hand {
  readonly classes: Uint8Array;
  /** r that closes a syllable is not written, and ng is one sound there. */
  readonly isOpen: boolean;
  /** w is written as v. */
  readonly hasNoW: boolean;
}

const HANDS: readonly Hand[] = [
  { classes: wide, isOpen: false, hasNoW: false },
  { classes: wide, isOpen: true, hasNoW: false },
  { classes: abjad, isOpen: false, hasNoW: false },
  { classes: wide, isOpen: false, hasNoW: true },
  { classes: abjad, isOpen: false, hasNoW: true },
];

/** The class of the sound at `at`, 0 where the script writes none. */
function classAt(phonemes: string, at: number, { classes, isOpen, hasNoW }: Hand): number {
  const code = phonemes.charCodeAt(at);
  const before = phonemes.charCodeAt(at - 1);
  const next = phonemes.charCodeAt(at + 1);
  const isClosing = isVowel[next] !== 1;
  if (code === LETTER_W) return hasNoW ? (classes[LETTER_V] ?? 0) : 0;
  if (isOpen && isClosing && (code === LETTER_R || (code === LETTER_G && before === LETTER_N))) return 0;
  // ts is one letter of most scripts.
  if (code === LETTER_T && next === LETTER_S) return 0;
  if (code === LETTER_S && before === LETTER_T) return classes[LETTER_Z] ?? 0;
  if (code === LETTER_M && (next === LETTER_B || next === LETTER_P)) return N;
  // Koreans hear d in "mother", others z.
  if (isOpen && code === LETTER_TH) return D;
  return classes[code] ?? 0;
}

function skeletonOf(phonemes: string, hand: Hand): string | undefined {
  run.clear();
  const first = phonemes.charCodeAt(0);
  if (isVowel[first] === 1 && !(hand.hasNoW && first === LETTER_W)) run.add(A);
  for (let at = 0; at < phonemes.length; at++) {
    const sound = classAt(phonemes, at, hand);
    if (sound !== 0) run.add(sound);
  }
  return run.key();
}

/** Adds the keys under which scripts other than Latin have a name that is read so; blanks in `phonemes` are not heard. */
export function addSkeletons(phonemes: string, add: (key: string) => void): void {
  for (const hand of HANDS) {
    if (hand.hasNoW && !phonemes.includes('w')) continue;
    const key = skeletonOf(phonemes, hand);
    if (key !== undefined) add(key);
  }
  // th is written as t as often as it is as s.
  if (phonemes.includes('T')) addSkeletons(phonemes.replaceAll('T', 't'), add);
}

/** Everything the classes say, for the version of the recognizer. */
export const skeletonContent = [WIDE, ABJAD].join('\n');
