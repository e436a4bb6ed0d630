import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText } from '../fold/fold-text.ts';
import { coinNames } from '../near/coined-names.fixture.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { compareSound } from './compare-sound.ts';
import { transliterate } from './transliterate.ts';

function textsOf(form: string, script: string): string[] {
  return transliterate(form).flatMap(({ text, trick }) => (trick.script === script ? [text] : []));
}

function bestOf(form: string, script: string): number {
  return Math.max(...transliterate(form).map(({ trick, certainty }) => (trick.script === script ? certainty : 0)));
}

describe('transliterating a mark', () => {
  it('spells Latin marks as each script does', () => {
    assert.ok(textsOf('NORDVIK', 'Katakana').includes('ノルドヴィック'));
    assert.ok(textsOf('Zyke', 'Katakana').includes('ザイキ') || textsOf('Zyke', 'Katakana').includes('ザイク'));
    assert.ok(textsOf('AURELLE', 'Katakana').includes('オーレル'));
    assert.ok(textsOf('NORDVIK', 'Hangul').includes('노르드비크'));
    assert.ok(textsOf('NORDVIK', 'Cyrillic').includes('нордвик'));
    assert.ok(textsOf('PELLUCA', 'Cyrillic').includes('пеллука'));
    assert.ok(textsOf('NORDVIK', 'Arabic').includes('نوردفيك'));
  });

  it('keeps the words of a mark apart', () => {
    assert.ok(textsOf('Kestrel Peak', 'Katakana').includes('ケストレル ピーク'));
  });

  it('spells marks of other scripts in Latin letters and in each other', () => {
    assert.ok(textsOf('ノルドヴィク', 'Latin').includes('nordvik'));
    assert.ok(textsOf('ノルドヴィク', 'Cyrillic').includes('нордвик'));
    assert.ok(textsOf('나르디', 'Latin').includes('nardi') || textsOf('나르디', 'Latin').includes('narudi'));
    assert.ok(textsOf('Зимняя Сова', 'Latin').includes('zimnyaya sova'));
  });

  it('abbreviates Hangul to its first consonants, and takes it apart', () => {
    const jamo = transliterate('나르디').filter(({ trick }) => trick.kind === 'jamo');
    assert.deepEqual(
      jamo.map(({ text }) => text),
      ['ㄴㅏㄹㅡㄷㅣ', 'ㄴㄹㄷ'],
    );
    assert.ok(transliterate('NORDVIK').some(({ text, trick }) => trick.kind === 'jamo' && text === 'ㄴㄹㄷㅂ'));
    // Too few to say anything, and laughter.
    assert.ok(!transliterate('나르').some(({ text }) => text === 'ㄴㄹ'));
    assert.ok(!transliterate('카코키').some(({ text }) => text === 'ㅋㅋㅋ'));
  });

  it('leaves out what cannot be spoken, and other scripts', () => {
    for (const form of ['', '507', 'VARN77', 'QV', 'BCDFG', '诺维克', 'Нордvik', '🦊', 'a b c d e', 'x'.repeat(41)])
      assert.deepEqual(transliterate(form), [], form);
  });

  it('is less sure of short spellings and of everyday words', () => {
    assert.ok(bestOf('Orchard', 'Katakana') < 0.5);
    assert.ok(bestOf('Nordvik', 'Katakana') > 0.9);
    assert.ok(bestOf('Zyko', 'Hangul') < 0.8);
  });

  it('gives at most 16 spellings, each once, none the form, all with a certainty', () => {
    const words = fc.oneof(
      fc.stringMatching(/^[a-z]{1,14}( [a-z]{1,9})?$/),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(words, (form) => {
        const derived = transliterate(form);
        assert.ok(derived.length <= 16);
        assert.equal(new Set([foldText(form), ...derived.map(({ text }) => text)]).size, derived.length + 1);
        for (const { certainty, text } of derived)
          assert.ok(certainty > 0 && certainty <= 1 && text.trim() === text, text);
      }),
    );
  });

  it('is heard back as the mark', () => {
    const least: { readonly [script: string]: number } = {
      Katakana: 0.97,
      Hangul: 0.95,
      Cyrillic: 0.97,
      Arabic: 0.95,
    };
    const heard = new Map<string, { all: number; back: number }>();
    for (const name of coinNames(400, 3)) {
      for (const { text, trick } of transliterate(name)) {
        if (trick.kind !== 'transliteration' || isOrdinaryWord(foldText(text))) continue;
        const count = heard.get(trick.script ?? '') ?? { all: 0, back: 0 };
        count.all++;
        if (compareSound(text, name) !== undefined) count.back++;
        heard.set(trick.script ?? '', count);
      }
    }
    assert.deepEqual([...heard.keys()].sort(), Object.keys(least).sort());
    for (const [script, { all, back }] of heard)
      assert.ok(back >= all * (least[script] ?? 1), `${script}: ${back} of ${all}`);
  });
});
