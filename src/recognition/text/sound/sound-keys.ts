import { readAloud } from './read-aloud.ts';
import { addSkeletons } from './skeleton.ts';
import { soundKeyOf, SoundRun } from './sound-key.ts';

const MAX_KEYS = 18;
/** What the keys of the words of a name leave of these. */
const KEYS_TOGETHER = 8;
const KEYS_OF_A_WORD = 5;
const READINGS = 5;
const H = 0x48;

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
 * languages in Latin letters, and the consonants of these readings as other scripts write them. At most eighteen, words of the form
 * taken together and, five keys each, alone: a word that sounds like one of them is where to look for all.
 */
export function soundKeysOf(form: string): readonly string[] {
  const spoken = readAloud(form);
  if (spoken === undefined) return [];
  const keys = new Set<string>();
  const words = spoken.folded.split(' ');
  let limit = words.length > 1 ? KEYS_TOGETHER : MAX_KEYS;
  const add = (key: string | undefined): void => {
    if (key !== undefined && keys.size < limit) keys.add(key);
  };
  add(soundKeyOf(spoken.folded.replaceAll(' ', '')));
  for (const { phonemes } of spoken.readings.slice(0, READINGS)) {
    const joined = phonemes.replaceAll(' ', '');
    add(keyOfPhonemes(joined));
    addSkeletons(joined, add);
  }
  limit = MAX_KEYS;
  if (words.length > 1)
    for (const word of words) for (const key of soundKeysOf(word).slice(0, KEYS_OF_A_WORD)) add(key);
  return [...keys];
}
