import { SOUND_RULES, type SoundRule, soundsOf } from './sound-rules.ts';

const A = 0x41;
const O = 0x4f;
const Y = 0x59;
const MAX_CLASSES = 16;
const MIN_LETTERS = 4;
const MIN_CLASSES = 3;
const MIN_CONSONANTS = 2;
/** Kana and jamo carry a sound each, or more; alphabets need a letter more before a word tells anything. */
const FIRST_JAMO = 0x1100;
const LAST_KANA = 0x30ff;

const rulesByFirst = new Map<number, readonly SoundRule[]>();
for (const rule of SOUND_RULES) {
  const first = rule.letters.charCodeAt(0);
  rulesByFirst.set(first, [...(rulesByFirst.get(first) ?? []), rule]);
}
const NO_RULES: readonly SoundRule[] = [];

function isVowel(sound: number): boolean {
  return sound === A || sound === O || sound === Y;
}

function isMet(rule: SoundRule, letters: string, at: number): boolean {
  if (rule.at === 'start' && at !== 0) return false;
  if (rule.at === 'end' && at + rule.letters.length !== letters.length) return false;
  return letters.startsWith(rule.letters, at);
}

/** Sound classes in a row: repeats are one, and of neighboring vowels the highest stands for all (A < O < Y). */
export class SoundRun {
  private readonly sounds = new Uint8Array(MAX_CLASSES);
  private length = 0;
  private consonants = 0;
  private last = 0;
  private isFull = false;

  clear(): void {
    this.length = 0;
    this.consonants = 0;
    this.last = 0;
    this.isFull = false;
  }

  /** Sounds past the sixteenth are not heard. */
  add(sound: number): void {
    const { last } = this;
    if (sound === last || this.isFull) return;
    if (isVowel(sound) && isVowel(last)) {
      this.last = Math.max(sound, last);
      this.sounds[this.length - 1] = this.last;
      return;
    }
    if (this.length === MAX_CLASSES) {
      this.isFull = true;
      return;
    }
    this.sounds[this.length++] = sound;
    this.last = sound;
    if (!isVowel(sound)) this.consonants++;
  }

  /** Undefined when so few sounds say nothing. */
  key(): string | undefined {
    if (this.length < MIN_CLASSES || this.consonants < MIN_CONSONANTS) return undefined;
    let key = '';
    for (let k = 0; k < this.length; k++) key += String.fromCharCode(this.sounds[k] ?? 0);
    return key;
  }
}

const run = new SoundRun();

function findRule(letters: string, at: number): SoundRule | undefined {
  for (const rule of rulesByFirst.get(letters.charCodeAt(at)) ?? NO_RULES) if (isMet(rule, letters, at)) return rule;
  return undefined;
}

/**
 * The sound key of one word: its sound classes, at most 16, as capital letters. `letters` are the folded letters of the word without
 * separators (`foldText`; not the symbols of a stream, in which l is an i). Undefined when the word has a letter that no rule reads or
 * is too short to tell: under four letters of an alphabet, three sounds or two consonants.
 *
 * The steps, which the scan kernel repeats: 1. neighboring equal letters become one; 2. from left to right, the first rule of
 * `SOUND_RULES` that fits gives the sounds, else `soundsOf` the letter; 3. `SoundRun`.
 */
export function soundKeyOf(letters: string): string | undefined {
  let single = '';
  for (let i = 0; i < letters.length; i++) if (letters[i] !== letters[i - 1]) single += letters[i];
  const first = single.charCodeAt(0);
  if (single.length < MIN_LETTERS && !(first >= FIRST_JAMO && first <= LAST_KANA)) return undefined;
  run.clear();
  for (let i = 0; i < single.length;) {
    const rule = findRule(single, i);
    const sounds = rule?.sounds ?? soundsOf(single.charCodeAt(i));
    if (sounds === undefined) return undefined;
    for (const sound of sounds) run.add(sound);
    i += rule?.letters.length ?? 1;
  }
  return run.key();
}
