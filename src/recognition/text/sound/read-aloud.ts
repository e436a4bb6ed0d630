import { foldText } from '../fold/fold-text.ts';
import { collapseSounds, readLatin, type Reading } from './latin-readings.ts';
import { readableScript, readScript } from './script-readings.ts';

const MAX_WORDS = 4;
const MAX_LETTERS = 40;
/** UTF-16 units with everything that is no letter: what is longer is made to exhaust, and not worth folding. */
const MAX_LENGTH = 256;

/** A name as it is spoken. */
export interface Spoken {
  readonly folded: string;
  /** As `scriptOf` names it; kana of both kinds are Katakana. */
  readonly script: string;
  /** Most usual first; words are parted by blanks. */
  readonly readings: readonly Reading[];
}

const ABJADS: ReadonlySet<string> = new Set(['Arabic', 'Hebrew']);

/** Whether the script leaves short vowels out. */
export function isAbjad(script: string): boolean {
  return ABJADS.has(script);
}

/** Letters a vowel at most: what has fewer vowels is an abbreviation or a model, and spelled rather than spoken. */
const LETTERS_A_VOWEL = 5;

function isSpoken(word: string): boolean {
  return word.replaceAll(/[^aeiouyæøœə]/g, '').length * LETTERS_A_VOWEL >= word.length;
}

const NOTHING: Reading = { phonemes: '', doubled: '', weight: 0 };

/** The k-th reading of each word together; a word that has fewer is read its last way. */
function combine(words: readonly string[]): readonly Reading[] {
  if (words.length === 1) return readLatin(words[0] ?? '');
  const readings = words.map(readLatin);
  const count = Math.max(...readings.map(({ length }) => length));
  return Array.from({ length: count }, (_, k) => {
    const chosen = readings.map((list) => list[Math.min(k, list.length - 1)] ?? NOTHING);
    return {
      phonemes: chosen.map(({ phonemes }) => phonemes).join(' '),
      doubled: chosen.map(({ doubled }) => doubled).join(' '),
      weight: Math.min(...chosen.map(({ weight }) => weight)),
    };
  });
}

// Compiling asks twice for each mark, and in a shop the same words are compared again and again.
const memo = new Map<string, Spoken | undefined>();
const MEMO_LIMIT = 2_000;

/**
 * How a name is read aloud. Undefined for names with digits, in more than one script or one without readings, and those of more than four
 * words or 40 letters and, in Latin letters, those that have hardly a vowel.
 */
export function readAloud(name: string): Spoken | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  if (memo.has(name)) return memo.get(name);
  const spoken = read(name);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(name, spoken);
  return spoken;
}

/** Letters that folding takes for others, but that are pronounced as a letter of their own. */
const OWN_SOUNDS: { readonly [letter: string]: string } = {
  ñ: 'ny', å: 'o', ç: 'ss', š: 'sh', ş: 'sh', č: 'ch', ć: 'ch', ž: 'zh', ğ: '', ö: 'œ', ő: 'œ', ś: 'sh', ż: 'zh', ź: 'zh', ń: 'ny',
}; // prettier-ignore
const OWN_SOUND = /[ñåçšşčćžğöőśżźń]/g;

function withOwnSounds(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(OWN_SOUND, (letter) => OWN_SOUNDS[letter] ?? letter);
}

function read(name: string): Spoken | undefined {
  const folded = foldText(name);
  const words = folded.split(' ');
  const joined = words.join('');
  if (joined === '' || words.length > MAX_WORDS || joined.length > MAX_LETTERS) return undefined;
  const script = readableScript(joined);
  if (script === undefined) return undefined;
  if (script === 'Latin' && !words.every(isSpoken)) return undefined;
  if (script === 'Latin') {
    const pronounced = foldText(withOwnSounds(name)).split(' ');
    return { folded, script, readings: combine(pronounced) };
  }
  const phonemes = words.map((word) => collapseSounds(readScript(word, script))).join(' ');
  return { folded, script, readings: [{ phonemes, doubled: phonemes, weight: 1 }] };
}
