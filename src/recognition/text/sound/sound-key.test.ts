import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText } from '../fold/fold-text.ts';
import { soundKeyOf } from './sound-key.ts';
import { SOUND_RULES, soundsOf } from './sound-rules.ts';

const keyOf = (word: string): string | undefined => soundKeyOf(foldText(word));

describe('sound keys', () => {
  it('are the same for spellings that are spoken alike, in any script', () => {
    for (const words of [
      ['Zyke', 'Zike', 'Zaik'],
      ['Quilm', 'Kwylm', 'Kwilm', 'Quilmm'],
      ['Phelorix', 'Felorix', 'Pheloriks', 'Felorics', 'Feloricks'],
      ['Chorelle', 'Tchorelle', 'Choreell'],
      ['Фелорикс', 'フェロリクス', 'フェロリックス', '펠로릭스', 'Φελοριξ'],
      ['Квильмер', 'クビルメル'],
      ['زاروكي', 'زروك'],
      ['ナルドヴィク', 'なるどヴぃく', 'ナルドヴィーク', 'ナルドヴィック'],
      ['노르딕', '노르디크', '노르딬'],
    ])
      assert.equal(new Set(words.map(keyOf)).size, 1, JSON.stringify(words.map((word) => [word, keyOf(word)])));
  });

  it('differ where consonants do', () => {
    for (const [a, b] of [
      ['Nordvik', 'Mordvik'],
      ['Nordvik', 'Nordlik'],
      ['Aurelle', 'Auretta'],
    ] as const)
      assert.notEqual(keyOf(a), keyOf(b));
  });

  it('do without words that are too short to tell, and those that cannot be spoken', () => {
    for (const word of ['ab', 'Ayo', 'Oya', 'GH4', 'X100', '诺维克', 'ㄴㅇㅋ', ''])
      assert.equal(keyOf(word), undefined, word);
  });

  it('have at most sixteen classes, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{0,60}$/)), (text) => {
        const key = soundKeyOf(foldText(text).replaceAll(' ', ''));
        assert.ok(key === undefined || /^[A-Z]{3,16}$/.test(key), key);
      }),
    );
  });

  it('hear a doubled letter as one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (word, at) => {
        const k = at % word.length;
        assert.equal(soundKeyOf(word.slice(0, k) + word.charAt(k) + word.slice(k)), soundKeyOf(word));
      }),
    );
  });
});

describe('sound rules', () => {
  it('read at most four letters as at most four sounds, and letters that stand alone too', () => {
    for (const { letters, sounds } of SOUND_RULES) {
      assert.ok(letters.length <= 4 && sounds.length <= 4, letters);
      for (const letter of letters)
        assert.ok(letter === '\u3099' || letter === '\u309a' || soundsOf(letter.charCodeAt(0)) !== undefined, letters);
    }
  });

  it('come longest first', () => {
    for (const [k, { letters }] of SOUND_RULES.entries())
      assert.ok(letters.length <= (SOUND_RULES[k - 1]?.letters.length ?? 4), letters);
  });
});
