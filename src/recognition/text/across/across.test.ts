import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeListing, marksOf, recognize, textPlace, tricksOf } from '../register.fixture.ts';
import { readFields } from '../fields/read-fields.ts';
import { readSplits } from './read-splits.ts';

const ALL = -1;

type More = Parameters<typeof recognize>[1];

function partsOf(title: string, more: More, right: string): readonly string[] {
  const found = marksOf(recognize(title, more), right).find(({ view }) => view === 'across');
  const parts = (found?.detail?.['parts'] ?? []) as readonly { readonly field: string; readonly text: string }[];
  return parts.map(({ field, text }) => `${field}: ${text}`);
}

describe('marks split over fields', () => {
  const cases: readonly (readonly [title: string, more: More, right: string, parts: readonly string[]])[] = [
    ['Jacket nord', { brand: 'vik' }, 'nordvik', ['title: nord', 'brand: vik']],
    ['vik jacket', { brand: 'Nord' }, 'nordvik', ['brand: Nord', 'title: vik']],
    ['Leather zaru', { attributes: { variant: 'mo black' } }, 'zarumo', ['title: zaru', 'attributes.variant: mo']],
    ['Winter jacket zaru -', { description: 'mo edition' }, 'zarumo', ['title: zaru', 'description: mo']],
    ['外套诺维', { brand: '克' }, 'nordvik', ['title: 诺维', 'brand: 克']],
    ['Tent Kestrel', { attributes: { model: 'Peak' } }, 'kestrel', ['title: Kestrel', 'attributes.model: Peak']],
    ['Blue ZA', { attributes: { a: 'RU', b: 'MO' } }, 'zarumo', ['title: ZA', 'attributes.a: RU', 'attributes.b: MO']],
    ['Jacket <b>nоrd</b>', { brand: 'vik' }, 'nordvik', ['title: nоrd', 'brand: vik']],
  ];
  for (const [title, more, right, parts] of cases)
    it(`reads ${JSON.stringify([title, more])} as one word`, () => {
      assert.deepEqual(partsOf(title, more, right), parts);
    });

  it('says where the first piece stands, that the word was split, and is surer the more pieces stand alone', () => {
    const [signal] = marksOf(recognize('Jacket nord', { brand: 'vik' }), 'nordvik');
    assert.deepEqual(textPlace(signal), { field: 'title', start: 7, end: 11, text: 'nord' });
    assert.deepEqual(tricksOf(signal), ['across-fields']);
    const [alone] = marksOf(recognize('Nord', { brand: 'vik' }), 'nordvik');
    assert.ok((alone?.score ?? 0) > (signal?.score ?? 1));
  });

  it('needs the whole mark: no letter between the pieces, and none beyond them', () => {
    for (const [title, more] of [
      ['Jacket nord', { brand: 'xvik' }],
      ['Jacket nordx', { brand: 'vik' }],
      ['Jacket xnord', { brand: 'vik' }],
      ['Jacket nord', { brand: 'viking' }],
    ] as const)
      assert.deepEqual(partsOf(title, more, 'nordvik'), [], title);
  });

  it('reads nothing where both ends are ordinary words, or numbers', () => {
    const listing = makeListing('New leather bag', { description: 'The best of 2024', attributes: { size: '38' } });
    assert.deepEqual(readSplits(readFields(listing), ALL), []);
  });

  it('stays small however many fields a listing has', () => {
    const attributes = Object.fromEntries([...Array(500).keys()].map((k) => [`a${k}`, `zq${'bcdfg'.charAt(k % 5)}`]));
    assert.ok(readSplits(readFields(makeListing('qzx', { attributes })), ALL).length <= 120);
  });
});
