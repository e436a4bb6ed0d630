import { foldText } from '../fold/fold-text.ts';
import type { DerivedForm } from '../spell/tricks.ts';
import { readAloud } from './read-aloud.ts';
import { soundKeyOf, SoundRun } from './sound-key.ts';

const MAX_KEYS = 6;
const H = 0x48;

/** Phonemes as sound classes: those that a respelling in Latin letters is read with. */
const CLASSES: { readonly [phoneme: string]: string } = {
  a: 'A', V: 'A', o: 'O', u: 'O', '@': 'O', e: 'Y', i: 'Y', y: 'Y', p: 'P', b: 'B', t: 'T', T: 'T', d: 'D', k: 'K', g: 'G', f: 'F', v: 'V',
  w: 'V', s: 'S', z: 'S', S: 'X', C: 'C', Z: 'J', J: 'J', m: 'M', n: 'N', l: 'L', r: 'R',
}; // prettier-ignore

function keyOfPhonemes(phonemes: string): string | undefined {
  const run = new SoundRun();
  // Only at the start is h heard as a sound of its own.
  if (phonemes.startsWith('h')) run.add(H);
  for (const phoneme of phonemes) {
    const sound = CLASSES[phoneme];
    if (sound !== undefined) run.add(sound.charCodeAt(0));
  }
  return run.key();
}

/**
 * Keys under which words that sound like `form` are looked up, see `soundKeyOf`: as it is spelled, as it is pronounced in several
 * languages, and as `derived` spells it in other scripts. At most six, words of the form taken together.
 */
export function soundKeysOf(form: string, derived: readonly DerivedForm[]): readonly string[] {
  const keys = new Set<string>();
  const add = (key: string | undefined): void => {
    if (key !== undefined && keys.size < MAX_KEYS) keys.add(key);
  };
  const spoken = readAloud(form);
  if (spoken === undefined) return [];
  add(soundKeyOf(spoken.folded.replaceAll(' ', '')));
  for (const { phonemes } of spoken.readings) add(keyOfPhonemes(phonemes.replaceAll(' ', '')));
  for (const { text, trick } of derived) if (trick.kind === 'transliteration') add(soundKeyOf(foldText(text).replaceAll(' ', '')));
  return [...keys];
}
