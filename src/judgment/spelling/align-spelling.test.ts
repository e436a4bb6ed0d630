import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TRICKS, type TrickKind } from '../../recognition/index.ts';
import { alignSpelling } from './align-spelling.ts';

function lay(written: string, form: string, kind: TrickKind, via?: string): readonly string[] {
  const parts = written.split('|').map((text) => ({ field: 'title', text }));
  return alignSpelling({ form, ...(via !== undefined && { via }), parts, tricks: [{ kind, count: 1 }] })
    .filter(({ differs }) => differs)
    .map((piece) => `${piece.written}→${piece.read}`);
}

for (const [written, form, kind, expected, via] of [
  ['Аurеlle', 'AURELLE', 'homoglyph', ['А→A', 'е→E']],
  ['𝐀urelle', 'AURELLE', 'styled', ['𝐀→A']],
  ['a.u.relle', 'AURELLE', 'separators', ['.→', '.→']],
  ['N👩‍👩‍👧ordvik', 'NORDVIK', 'separators', ['👩‍👩‍👧→']],
  ['Nor\u200bdvik', 'NORDVIK', 'zero-width', ['\u200b→']],
  ['Nor<b>dvik</b>', 'NORDVIK', 'markup', ['<b>→', '</b>→']],
  ['N0rdvі', 'NORDVIK', 'leet', ['0→O', 'і→I', '→K']],
  ['Nordvki', 'NORDVIK', 'swapped-letters', ['ki→IK']],
  ['Arnber', 'AMBER', 'digraph', ['rn→M']],
  ['ʞᴉʌpɹou', 'NORDVIK', 'upside-down', ['u→N', 'ɹ→R', 'p→D', 'ʌ→V', 'ᴉ→I', 'ʞ→K']],
  ['kivdroN', 'NORDVIK', 'bidi', []],
  ['欧瑞乐', '欧蕊乐', 'homophone', ['瑞→蕊']],
  ['澄马也', '澄驰', 'split-character', ['马也→驰'], '澄马也'],
  ['亻方 货', '仿货', 'split-character', ['亻方 →仿']],
  ['驰', '马也', 'joined-characters', ['驰→马也'], '驰'],
  ['cheng chi', '澄驰', 'pinyin', ['cheng chi→澄驰']],
  ['chengchi', '澄驰', 'pinyin', ['chengchi→澄驰'], 'cheng chi'],
  ['ΝОРДВИК', 'NORDVIK', 'transliteration', ['Ν→Н'], 'НОРДВИК'],
  ['NORD|VIK', 'NORDVIK', 'across-fields', []],
  ['N0RD|VIK', 'NORDVIK', 'across-fields', ['0→O']],
  ['Luna-Nova', 'Luna Nova', 'case', []],
] as const satisfies readonly (readonly [string, string, TrickKind, readonly string[], string?])[]) {
  test(`${JSON.stringify(written)} beside ${form} (${kind}): ${expected.join(' ') || 'nothing differs'}`, () => {
    assert.deepEqual(lay(written, form, kind, via), expected);
  });
}

test('pieces know which part they stand in', () => {
  const parts = ['NOR', 'DVIK'].map((text) => ({ field: 'title', text }));
  const pieces = alignSpelling({ form: 'NORDVIK', parts, tricks: [{ kind: 'across-fields', count: 2 }] });
  assert.deepEqual(
    pieces.map(({ part }) => part),
    [0, 0, 0, 1, 1, 1, 1],
  );
});

test('a spelling too long for single characters is laid down as a whole', () => {
  assert.deepEqual(lay('N'.repeat(500), 'NORDVIK', 'repeated-letters'), [`${'N'.repeat(500)}→NORDVIK`]);
});

test('whatever was written is shown whole and in order', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  const kinds = TRICKS.filter((kind) => kind !== 'upside-down' && kind !== 'bidi');
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 3 }),
      text,
      fc.constantFrom(...kinds),
      (texts, form, kind) => {
        const parts = texts.map((each) => ({ field: 'title', text: each }));
        const pieces = alignSpelling({ form, parts, tricks: [{ kind, count: 1 }] });
        assert.deepEqual(
          parts.map((_, part) =>
            pieces
              .filter((piece) => piece.part === part)
              .map(({ written }) => written)
              .join(''),
          ),
          texts,
        );
        assert.equal(pieces.map(({ read }) => read).join(''), form);
      },
    ),
  );
});
