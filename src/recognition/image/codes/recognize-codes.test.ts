import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Listing } from '../../../catalog/index.ts';
import { type RegisterSnapshot, type Right } from '../../../rights/index.ts';
import type { Signal } from '../../signal.ts';
import {
  type CodesByImage,
  type CompiledCodes,
  compileCodes,
  type FoundCode,
  recognizeCodes,
  updateCodes,
} from './index.ts';

const GTIN = '04006381333931';

function makeRight(change: Partial<Right>): Right {
  return {
    id: 'tm-aurelle',
    kind: 'trademark',
    verbalElement: 'AURELLE',
    aliases: [],
    holder: { id: 'h-1', name: 'Aurelle SA' },
    registrations: [],
    licenses: [],
    images: [],
    referenceImages: [],
    knownInfringing: [],
    ...change,
  };
}

const listing: Listing = {
  id: 'l-1',
  revision: `sha256:${'0'.repeat(64)}`,
  seller: { id: 's-1' },
  title: 'Bag',
  markets: ['DE'],
  images: [],
  attributes: {},
};

const register = (...rights: readonly Right[]): RegisterSnapshot => ({ version: `sha256:${'1'.repeat(64)}`, rights });
const nothing = compileCodes(register());
const code = (text: string, change: Partial<FoundCode> = {}): FoundCode => ({
  format: 'qr',
  text,
  gs1: false,
  box: [10, 20, 30, 40],
  ...change,
});
const ean = (text: string) => code(text, { format: 'ean-13' });
const inFirst = (...codes: readonly FoundCode[]): CodesByImage => new Map([[0, codes]]);

test('a code is a signal with its place, format, text and what it says', () => {
  const expected: readonly Signal[] = [
    {
      kind: 'image.barcode',
      score: 1,
      where: { image: 0, box: [10, 20, 30, 40] },
      detail: {
        format: 'qr',
        text: 'https://wa.me/49151',
        says: 'contact',
        channel: 'whatsapp',
        address: 'wa.me/49151',
      },
    },
  ];
  assert.deepEqual(recognizeCodes(nothing, listing, inFirst(code('https://wa.me/49151'))), expected);
});

test('signals follow the pictures and the codes in them; the same code is told once a picture', () => {
  const found = new Map([
    [2, [code('a')]],
    [0, [code('b'), code('c'), code('b', { box: [0, 0, 1, 1] })]],
  ]);
  assert.deepEqual(
    recognizeCodes(nothing, listing, found).map(({ where, detail }) => [
      where && 'image' in where && where.image,
      detail?.['text'],
    ]),
    [
      [0, 'b'],
      [0, 'c'],
      [2, 'a'],
    ],
  );
});

test('at most fifty codes are told of, each text cut where it can be stored', () => {
  const many = Array.from({ length: 60 }, (_, at) => code(`${at}`));
  assert.equal(recognizeCodes(nothing, listing, inFirst(...many)).length, 50);
  const [signal] = recognizeCodes(nothing, listing, inFirst(code(`\0${'x'.repeat(298)}🎒${'y'.repeat(2000)}\ud800`)));
  assert.equal(signal?.detail?.['text'], `\ufffd${'x'.repeat(298)}…`);
});

const contradictionOf = (gtin: string, ...codes: readonly FoundCode[]) =>
  recognizeCodes(nothing, { ...listing, gtin }, inFirst(...codes)).map(({ detail }) => [
    detail?.['contradicts'],
    detail?.['listed'],
  ]);

describe('a number beside that of the listing', () => {
  test('contradicts where it is another', () => {
    assert.deepEqual(contradictionOf('9784872348880', ean('4006381333931')), [['gtin', '09784872348880']]);
  });
  test('does not where it is the same in other digits, or of the case that the item comes in', () => {
    assert.deepEqual(contradictionOf('4006381333931', ean('4006381333931')), [[undefined, undefined]]);
    const boxed = code('(01)14006381333938');
    assert.deepEqual(contradictionOf('4006381333931', boxed), [[undefined, undefined]]);
  });
  test('does not where another code shows that of the listing', () => {
    const both = contradictionOf('4006381333931', ean('9784872348880'), ean('4006381333931'));
    assert.deepEqual(
      both.map(([contradicts]) => contradicts),
      [undefined, undefined],
    );
  });
  test('does not where it holds in one shop only, and where the one of the listing is wrong', () => {
    assert.deepEqual(contradictionOf('4006381333931', ean('2012345678903')), [[undefined, undefined]]);
    assert.deepEqual(contradictionOf('4006381333932', ean('9784872348880')), [[undefined, undefined]]);
  });
});

const elsewhere = (url: string | undefined, link: string) =>
  recognizeCodes(nothing, { ...listing, ...(url !== undefined && { url }) }, inFirst(code(link)))[0]?.detail?.[
    'elsewhere'
  ];

test('a link is elsewhere where it leaves the host of the listing', () => {
  assert.equal(elsewhere('https://www.market.example/l/1', 'https://market.example/shop'), false);
  assert.equal(elsewhere('https://market.example/l/1', 'https://m.market.example/shop'), false);
  assert.equal(elsewhere('https://market.example/l/1', 'https://notmarket.example/'), true);
  assert.equal(elsewhere(undefined, 'https://market.example/'), undefined);
});

const told = (codes: CompiledCodes, brand: string | undefined, found: FoundCode) =>
  recognizeCodes(codes, { ...listing, ...(brand !== undefined && { brand }) }, inFirst(found)).map(
    ({ right, detail }) => [right, detail?.['registered'], detail?.['brand']],
  );

describe('a number that the register knows', () => {
  const aurelle = makeRight({ gtins: [GTIN] });
  const maker = makeRight({
    id: 'tm-maker',
    verbalElement: 'MAKER',
    gs1Prefixes: ['4006381'],
    holder: { id: 'h-2', name: 'Maker' },
  });
  const compiled = compileCodes(register(aurelle, maker));

  test('names the right that lists it, and else those of its company prefix', () => {
    assert.deepEqual(told(compiled, undefined, ean('4006381333931')), [['tm-aurelle', 'gtin', undefined]]);
    assert.deepEqual(told(compiled, undefined, ean('4006381000000')), [['tm-maker', 'gs1-prefix', undefined]]);
    assert.deepEqual(told(compiled, undefined, ean('9784872348880')), [[undefined, undefined, undefined]]);
  });

  test('in a Digital Link and in element strings too', () => {
    assert.deepEqual(told(compiled, undefined, code('https://x.example/01/4006381333931/21/7')), [
      ['tm-aurelle', 'gtin', undefined],
    ]);
    assert.deepEqual(told(compiled, undefined, code(`01${GTIN}`, { format: 'data-matrix', gs1: true })), [
      ['tm-aurelle', 'gtin', undefined],
    ]);
  });

  test('says whether the brand of the listing is a name of that right', () => {
    assert.deepEqual(told(compiled, 'Aurelle®', ean('4006381333931')), [['tm-aurelle', 'gtin', 'same']]);
    assert.deepEqual(told(compiled, 'Aurelle SA', ean('4006381333931')), [['tm-aurelle', 'gtin', 'same']]);
    assert.deepEqual(told(compiled, 'Nordvik', ean('4006381333931')), [['tm-aurelle', 'gtin', 'other']]);
  });

  test('a change of the register finds what compiling it anew finds', () => {
    const changed = makeRight({ verbalElement: 'AURELLA', gtins: ['09784872348880'] });
    const other = makeRight({ id: 'tm-other', gtins: [GTIN, '09784872348880'] });
    const after = register(changed, other);
    const updated = updateCodes(compiled, { register: after, gone: [aurelle, maker], put: [changed, other] });
    const anew = compileCodes(after);
    for (const text of ['4006381333931', '4006381000000', '9784872348880']) {
      assert.deepEqual(told(updated, 'Aurella', ean(text)), told(anew, 'Aurella', ean(text)));
    }
    assert.deepEqual(told(anew, 'Aurella', ean('9784872348880')), [
      ['tm-aurelle', 'gtin', 'same'],
      ['tm-other', 'gtin', 'other'],
    ]);
  });
});
