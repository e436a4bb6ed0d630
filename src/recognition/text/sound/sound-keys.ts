import { foldText } from '../fold/fold-text.ts';
import type { DerivedForm } from '../spell/tricks.ts';
import { readAloud } from './read-aloud.ts';
import { soundKeyOf, SoundRun } from './sound-key.ts';

const MAX_KEYS = 8;
/** Readings that are also looked for in kana and Hangul. */
const EAST_ASIAN_READINGS = 3;
const KEYS_OF_A_WORD = 3;
const H = 0x48;
/** Scripts that write names with other sounds than Latin, Cyrillic and Greek letters have. */
const OWN_SOUNDS: ReadonlySet<string> = new Set(['Katakana', 'Hangul', 'Arabic', 'Hebrew']);

/** Phonemes as sound classes: those that a respelling in Latin letters is read with. */
const SOUNDS = {
  a: 'A', V: 'A', o: 'O', u: 'O', '@': 'O', e: 'Y', i: 'Y', y: 'Y', p: 'P', b: 'B', t: 'T', T: 'T', D: 'T', d: 'D', k: 'K', g: 'G', f: 'F', v: 'V',
  w: 'V', s: 'S', z: 'S', S: 'X', C: 'C', Z: 'J', J: 'J', m: 'M', n: 'N', l: 'L', r: 'R',
}; // prettier-ignore
const classes = new Uint8Array(128);
for (const [phoneme, sound] of Object.entries(SOUNDS)) classes[phoneme.charCodeAt(0)] = sound.charCodeAt(0);

const run = new SoundRun();

function keyOfPhonemes(phonemes: string): string | undefined {
  run.clear();
  // Only at the start is h heard as a sound of its own.
  if (phonemes.startsWith('h')) run.add(H);
  for (let at = 0; at < phonemes.length; at++) {
    const sound = classes[phonemes.charCodeAt(at)] ?? 0;
    if (sound !== 0) run.add(sound);
  }
  return run.key();
}

/**
 * Keys under which words that sound like `form` are looked up, see `soundKeyOf`: as it is spelled, as it is pronounced in several
 * languages, as kana and Hangul write its sounds, and as `derived` spells it in other scripts. At most eight, words of the form taken
 * together and, three keys each, alone: a word that sounds like one of them is where to look for all.
 */
export function soundKeysOf(form: string, derived: readonly DerivedForm[]): readonly string[] {
  const spoken = readAloud(form);
  if (spoken === undefined) return [];
  const keys = new Set<string>();
  const words = spoken.folded.split(' ');
  if (words.length > 1)
    for (const word of words) for (const key of soundKeysOf(word, []).slice(0, KEYS_OF_A_WORD)) keys.add(key);
  const add = (key: string | undefined): void => {
    if (key !== undefined && keys.size < MAX_KEYS) keys.add(key);
  };
  add(soundKeyOf(spoken.folded.replaceAll(' ', '')));
  for (const [place, { phonemes }] of spoken.readings.entries()) {
    if (keys.size >= MAX_KEYS) break;
    const key = keyOfPhonemes(phonemes);
    add(key);
    if (place < EAST_ASIAN_READINGS)
      add(key?.replaceAll(/[LR]+/g, 'Q').replaceAll(/[BV]+/g, 'V').replaceAll(/[FP]+/g, 'P'));
  }
  for (const { text, trick } of derived) {
    if (keys.size >= MAX_KEYS) break;
    if (OWN_SOUNDS.has(trick.script ?? '')) add(soundKeyOf(foldText(text).replaceAll(' ', '')));
  }
  return [...keys];
}
