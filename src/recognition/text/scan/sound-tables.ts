import { SOUND_RULES, type SoundRule, soundsOf } from '../sound/sound-rules.ts';
import { SOUND_LETTER_END } from './kernel-layout.ts';

const PLACES = { any: 0, start: 1, end: 2 } as const;
const RULE_BYTES = 16;

/** Up to four sounds in a word, the first in the low byte. */
function pack(sounds: readonly number[]): number {
  return sounds.reduce((packed, sound, k) => packed | (sound << (8 * k)), 0);
}

function writeRule(view: DataView, at: number, rule: SoundRule): void {
  for (let k = 0; k < rule.letters.length; k++) view.setUint16(at + k * 2, rule.letters.charCodeAt(k), true);
  view.setUint8(at + 8, rule.letters.length);
  view.setUint8(at + 9, PLACES[rule.at]);
  view.setInt32(at + 12, pack(rule.sounds), true);
}

/** The rules of sound as the kernel reads them, see `AT_SOUND_LETTERS`. */
export function soundTables(): { readonly letters: Int32Array; readonly rules: Uint8Array } {
  const byFirst = Map.groupBy(SOUND_RULES, ({ letters }) => letters.charCodeAt(0));
  const letters = new Int32Array(SOUND_LETTER_END * 3);
  const rules = new Uint8Array(SOUND_RULES.length * RULE_BYTES);
  const view = new DataView(rules.buffer);
  let used = 0;
  for (let letter = 0; letter < SOUND_LETTER_END; letter++) {
    const sounds = soundsOf(letter);
    const own = byFirst.get(letter) ?? [];
    letters[letter * 3] = pack(sounds ?? []);
    letters[letter * 3 + 1] = used;
    letters[letter * 3 + 2] = own.length * 2 + (sounds === undefined ? 0 : 1);
    for (const rule of own) writeRule(view, used++ * RULE_BYTES, rule);
  }
  return { letters, rules };
}
