import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Signal } from '../../recognition/index.ts';
import { listReadings } from './list-readings.ts';

const FORM = { text: 'NORDVIK', kind: 'official' };
const CYRILLIC = { kind: 'homoglyph', count: 1, script: 'Cyrillic' };

function mark(text: string, detail: NonNullable<Signal['detail']>, field = 'title'): Signal {
  const where = { field, start: 0, end: text.length, text };
  return {
    kind: 'text.mark',
    right: 'tm-nordvik',
    score: 0.9,
    view: 'skeleton',
    where,
    detail: { form: FORM, ...detail },
  };
}

test('a disguise is read piece by piece and told in both languages', () => {
  const [reading] = listReadings([mark('NОr', { form: { text: 'NOR', kind: 'official' }, tricks: [CYRILLIC] })]);
  assert.deepEqual(reading, {
    signals: [0],
    form: 'NOR',
    parts: [
      {
        field: 'title',
        pieces: [
          { written: 'N', read: 'N', differs: false },
          { written: 'О', read: 'O', differs: true },
          { written: 'r', read: 'R', differs: false },
        ],
      },
    ],
    en: 'one Cyrillic letter (О)',
    zh: '一个西里尔字母（О）',
  });
});

test('a mark split over fields is read in each of them', () => {
  const parts = [
    { field: 'title', start: 0, end: 4, text: 'NORD' },
    { field: 'attributes.variant', start: 3, end: 6, text: 'VIK' },
  ];
  const [reading] = listReadings([mark('NORD', { tricks: [{ kind: 'across-fields', count: 2 }], parts })]);
  assert.deepEqual(
    reading?.parts.map(({ field, pieces }) => [field, pieces.map(({ written }) => written).join('')]),
    [
      ['title', 'NORD'],
      ['attributes.variant', 'VIK'],
    ],
  );
  assert.equal(reading?.en, 'split over title and variant');
});

test('a spelling derived from the mark is named where letters of it were changed', () => {
  const tricks = [{ kind: 'transliteration', count: 1, script: 'Cyrillic' }];
  const via = 'НОРДВИК';
  const [plain, changed] = listReadings([
    mark('Нордвик', { tricks, via }),
    mark('ΝОРДВИК', { tricks: [...tricks, { kind: 'homoglyph', count: 1, script: 'Greek' }], via }),
  ]);
  assert.equal(plain?.via, undefined);
  assert.deepEqual(plain?.parts[0]?.pieces, [{ written: 'Нордвик', read: 'NORDVIK', differs: true }]);
  assert.equal(changed?.via, via);
});

test('the same way of writing stands once in a field, with all its places', () => {
  const disguised = { tricks: [CYRILLIC] };
  const readings = listReadings([
    mark('NОRDVIK', disguised),
    mark('NОRDVIK', disguised),
    mark('NОRDVIK', disguised, 'description'),
  ]);
  assert.deepEqual(
    readings.map(({ signals }) => signals),
    [[0, 1], [2]],
  );
});

test('ordinary writing, other signals and tricks without words are not read', () => {
  const term: Signal = { ...mark('高仿', { tricks: [CYRILLIC] }), kind: 'text.replica-term' };
  const newer = mark('NORDVIK', { tricks: [{ kind: 'unheard-of', count: 1 }] });
  assert.deepEqual(listReadings([mark('NORDVIK', { tricks: [] }), term, newer]), []);
});
