import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText } from '../fold/fold-text.ts';
import { compareSound } from './compare-sound.ts';
import { soundKeyOf } from './sound-key.ts';
import { soundKeysOf } from './sound-keys.ts';

const certaintyOf = (span: string, form: string): number => compareSound(span, form)?.certainty ?? 0;

/** Spellings that sound like a fictional mark. */
const ALIKE: readonly (readonly [form: string, ...spans: string[]])[] = [
  ['ZYKE', 'Zaik', 'Zike', 'Zayk'],
  ['QUILMER', 'Kwilmer', 'Kwylmer', 'Quillmer'],
  ['PHELORIX', 'Felorix', 'Felorics', 'Pheloricks'],
  ['GUCCERO', 'Gucherro', 'Guchero'],
  ['CHANDORE', 'Xandore', 'Shandore'],
  ['NORDVIK', 'Nordwick', 'Nordvic', 'Nordvique'],
];

describe('comparing sounds', () => {
  it('hears Latin respellings, and finds them by their keys', () => {
    for (const [form, ...spans] of ALIKE) {
      const keys = soundKeysOf(form);
      for (const span of spans) {
        const found = compareSound(span, form);
        assert.ok((found?.certainty ?? 0) >= 0.5, `${span} ${form} ${found?.certainty}`);
        assert.equal(found?.tricks[0]?.kind, 'sound-alike');
        assert.ok(
          keys.includes(soundKeyOf(foldText(span)) ?? ''),
          `${span} ${soundKeyOf(foldText(span))} ${keys.join()}`,
        );
      }
    }
  });

  it('hears spellings in other scripts with another vowel or length', () => {
    for (const [form, ...spans] of [
      ['NORDVIK', 'ノルドビーク', 'ノードヴィク', 'なるどヴぃく', '노르드비크', 'Нордвек', 'نوردفك'],
      ['ZARUMO', 'ザルーモ', '자루무', 'Зарумо', 'زرومو'],
    ] as const)
      for (const span of spans) {
        const found = compareSound(span, form);
        assert.ok((found?.certainty ?? 0) >= 0.5, `${span} ${form} ${found?.certainty}`);
        assert.equal(found?.tricks[0]?.kind, 'transliteration');
      }
    assert.equal(compareSound('なるどヴぃく', 'NORDVIK')?.tricks[0]?.script, 'Hiragana');
  });

  it('counts the letters that differ', () => {
    assert.deepEqual(compareSound('Nordvic', 'NORDVIK')?.tricks, [{ kind: 'sound-alike', count: 1 }]);
    assert.deepEqual(compareSound('Felorics', 'PHELORIX')?.tricks, [{ kind: 'sound-alike', count: 3 }]);
  });

  it('keeps apart what sounds otherwise, ordinary words, inflections and the form itself', () => {
    for (const [span, form] of [
      ['Mordvik', 'NORDVIK'],
      ['Nordlik', 'NORDVIK'],
      ['night', 'Knyte'],
      ['Nordviks', 'NORDVIK'],
      ['nordvik', 'NORDVIK'],
      ['Nördvik', 'NORDVIK'],
      ['XJ900', 'Exjay'],
      ['', 'NORDVIK'],
      ['诺维克', 'NORDVIK'],
    ] as const)
      assert.equal(compareSound(span, form), undefined, span);
  });

  it('is less sure of short names, of marks that are everyday words, and of rare readings', () => {
    assert.ok(certaintyOf('Zaik', 'ZYKE') < certaintyOf('Felorix', 'PHELORIX'));
    assert.ok(certaintyOf('Orcherd', 'ORCHARD') < 0.5);
    assert.ok(certaintyOf('Handore', 'CHANDORE') < certaintyOf('Tchandore', 'CHANDORE'));
  });

  it('takes any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (span, form) => {
        const found = compareSound(span, form);
        assert.ok(found === undefined || (found.certainty > 0 && found.certainty <= 1));
      }),
    );
    assert.equal(compareSound('z'.repeat(1_000_000), 'ZYKE'), undefined);
  });
});
