import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Listing } from '../../../catalog/index.ts';
import { recognize, textPlace } from '../register.fixture.ts';
import type { Signal } from '../../signal.ts';

function contexts(title: string, context: string, more: Partial<Listing> = {}): Signal[] {
  return recognize(title, more).filter(
    ({ kind, detail }) => kind === 'text.context' && detail?.['context'] === context,
  );
}

const TIED: { readonly [context: string]: readonly string[] } = {
  compatibility: [
    'leather case for Nordvik X2',
    'fits Nordvik V11 vacuum',
    'compatible with all Nordvik models',
    'replacement filter for the new Nordvik',
    'strap for Zarumo and Nordvik watches',
    'Nordvik compatible toner',
    'Hülle für Nordvik',
    'passend für Nordvik',
    'coque pour Nordvik',
    'compatible avec Nordvik',
    'funda para Nordvik',
    'capa para Nordvik',
    'чехол для Nordvik',
    'Nordvik için kılıf',
    '适用于诺维克手机',
    '适用诺维克',
    'Nordvik 対応 ケース',
    'Nordvik 호환 필터',
    'ใช้กับ Nordvik',
    'cocok untuk Nordvik',
  ],
  negation: [
    'not Nordvik',
    'no Nordvik logo',
    'this is not a genuine Nordvik',
    'not affiliated with Nordvik',
    'kein Nordvik',
    'pas un Nordvik',
    'no es Nordvik',
    'не Nordvik',
    '非诺维克',
    '不是诺维克',
    'Nordvik ではありません',
    'Nordvik 아닙니다',
    'Nordvik değil',
  ],
  comparison: [
    'just like Nordvik',
    'better than Nordvik',
    'like Nordvik',
    'besser als Nordvik',
    'mejor que Nordvik',
    '媲美诺维克',
    'Nordvik gibi',
  ],
  'style-of': [
    'Nordvik style jacket',
    'Nordvik-inspired coat',
    'inspired by Nordvik',
    'dupe of Nordvik',
    'im Stil von Nordvik',
    '诺维克风外套',
    'Nordvik 스타일',
    'Nordvik タイプ',
  ],
};

describe('context tied to a mark', () => {
  for (const [context, titles] of Object.entries(TIED)) {
    for (const title of titles)
      it(`reads ${context} in ${JSON.stringify(title)}`, () => {
        const found = contexts(title, context).find(({ right }) => right === 'nordvik');
        assert.ok(found, JSON.stringify(recognize(title)));
        assert.equal(found.detail?.['mark'], 'nordvik');
        assert.match(String(found.detail?.['rule']), /^phrase-/);
        const place = textPlace(found);
        assert.equal(title.slice(place.start, place.end), place.text);
        assert.ok(found.score >= 0.6, String(found.score));
      });
  }

  const untied: readonly (readonly [title: string, context: string])[] = [
    ['Case for phones by Nordvik', 'compatibility'],
    ['Hülle für Handy von Nordvik', 'compatibility'],
    ['Fits perfectly. Nordvik', 'compatibility'],
    ['authentication course about Nordvik bags', 'compatibility'],
    ['Nordvik jacket, fits large', 'compatibility'],
    ['This is not cheap. Nordvik', 'negation'],
    ['not only Nordvik', 'negation'],
    ['I like the Nordvik jacket', 'comparison'],
    ['Nordvik jacket in a new and modern style', 'style-of'],
  ];
  for (const [title, context] of untied)
    it(`reads no ${context} in ${JSON.stringify(title)}`, () => {
      assert.deepEqual(contexts(title, context), []);
    });

  it('believes a bare "for" only beside goods that go with others', () => {
    const fan = contexts('gift for Nordvik', 'compatibility')[0]?.score ?? 0;
    const cable = contexts('charger cable 2 m for Nordvik', 'compatibility')[0]?.score ?? 0;
    const category = contexts('for Nordvik', 'compatibility', { category: 'Phone Accessories > Cases' })[0]?.score ?? 0;
    assert.ok(fan <= 0.3 && cable > 0.7 && category > 0.7, `${[fan, cable, category]}`);
  });
});

describe('context of the whole listing', () => {
  const cases: readonly (readonly [title: string, context: string])[] = [
    ['pre-owned Nordvik jacket with receipt', 'second-hand'],
    ['二手 诺维克 外套', 'second-hand'],
    ['中古 Nordvik ジャケット', 'second-hand'],
    ['Nordvik Jacke gebraucht', 'second-hand'],
    ['Nordvik veste seconde main', 'second-hand'],
    ['Nordvik б/у', 'second-hand'],
    ['Nordvik real vs fake: how to spot a fake', 'review'],
    ['诺维克 鉴定课程', 'review'],
    ['Nordvik 正品授权', 'authorized'],
    ['authorized retailer of Nordvik', 'authorized'],
    ['officially licensed Nordvik shirt', 'authorized'],
    ['Nordvik revendeur agréé', 'authorized'],
  ];
  for (const [title, context] of cases)
    it(`reads ${context} in ${JSON.stringify(title)}`, () => {
      const [found] = contexts(title, context);
      assert.ok(found, JSON.stringify(recognize(title)));
      assert.equal(found.right, 'nordvik');
    });

  it('reads second hand from the condition field', () => {
    const [found] = contexts('Nordvik jacket', 'second-hand', { condition: 'used' });
    assert.deepEqual(found?.where, { field: 'condition' });
    assert.deepEqual(contexts('Nordvik jacket', 'second-hand', { condition: 'new' }), []);
  });

  it('does not take the verb "used" for a condition', () => {
    for (const title of ['can be used for hiking', 'widely used', 'used to clean'])
      assert.deepEqual(contexts(title, 'second-hand'), [], title);
    assert.equal(contexts('Nordvik jacket, used', 'second-hand').length, 1);
  });
});

describe('everyday words', () => {
  it('says a common word is meant as a word when its neighbor or category says so', () => {
    for (const title of ['orchard apple juice', 'cherry orchard ladder'])
      assert.equal(contexts(title, 'descriptive')[0]?.right, 'orchard', title);
    assert.equal(contexts('Orchard mix', 'descriptive', { category: 'Food > Fruit' })[0]?.score, 0.85);
    assert.equal(contexts('新鲜椰子汁 整箱', 'descriptive')[0]?.right, 'zarumo');
  });

  it('says so with doubt for a small letter in a text that uses capitals', () => {
    assert.equal(contexts('Picked in an orchard near Lyon', 'descriptive')[0]?.score, 0.5);
    assert.deepEqual(contexts('wool orchard jacket', 'descriptive'), []);
  });

  it('says nothing of the kind of a coined mark', () => {
    assert.deepEqual(contexts('nordvik apple juice', 'descriptive'), []);
  });
});

const contradictions = (title: string, brand: string): Signal[] => contexts(title, 'contradiction', { brand });

describe('brand field against title', () => {
  for (const brand of [
    'Unbranded',
    'no brand',
    'ohne Marke',
    'sin marca',
    'без бренда',
    '无品牌',
    'ノーブランド',
    '기타',
  ])
    it(`is seen when a title names a mark and the brand field says ${JSON.stringify(brand)}`, () => {
      const [found] = contradictions('Nordvik down jacket', brand);
      assert.equal(found?.right, 'nordvik');
      assert.equal(found?.score, 0.8);
      assert.deepEqual(found?.detail, {
        context: 'contradiction',
        rule: 'unbranded-yet-named',
        mark: 'nordvik',
        brand,
      });
      assert.equal(textPlace(found).text, 'Nordvik');
    });

  it('is seen, with less certainty, when the brand field names the mark of another holder', () => {
    const [found] = contradictions('Nordvik down jacket', 'Aurelle');
    assert.equal(found?.detail?.['rule'], 'another-brand');
    assert.equal(found?.score, 0.45);
  });

  it('is not seen where the mark is only spoken of, is the brand, is an everyday word, or the brand is nobody’s mark', () => {
    assert.deepEqual(contradictions('case for Nordvik phones', 'Unbranded'), []);
    assert.deepEqual(contradictions('jacket, not Nordvik', 'Unbranded'), []);
    assert.deepEqual(contradictions('Nordvik style jacket', 'Unbranded'), []);
    assert.deepEqual(contradictions('Nordvik jacket', 'Nordvik'), []);
    assert.deepEqual(contradictions('Orchard jacket', 'Unbranded'), []);
    assert.deepEqual(contradictions('Nordvik jacket', 'Hillside Outfitters'), []);
    assert.deepEqual(contexts('Nordvik jacket', 'contradiction'), []);
  });
});

describe('keyword stuffing', () => {
  const many = 'Nordvik Zarumo Aurelle Kestrel Peak bag';

  it('is seen when a title names marks of four holders', () => {
    const [found] = contexts(many, 'keyword-stuffing');
    assert.deepEqual(found?.detail, {
      context: 'keyword-stuffing',
      rule: 'many-holders',
      holders: 4,
      marks: ['aurelle', 'kestrel', 'nordvik', 'zarumo'],
    });
    assert.equal(textPlace(found).text, 'Nordvik Zarumo Aurelle Kestrel Peak');
  });

  it('is not seen with three, with a brand among them, in a list of what fits, or at an authorized retailer', () => {
    assert.deepEqual(contexts('Nordvik Zarumo Aurelle bag', 'keyword-stuffing'), []);
    assert.deepEqual(contexts(many, 'keyword-stuffing', { brand: 'Nordvik' }), []);
    assert.deepEqual(contexts('filter compatible with Nordvik, Zarumo, Aurelle, Kestrel Peak', 'keyword-stuffing'), []);
    assert.deepEqual(contexts(`authorized retailer ${many}`, 'keyword-stuffing'), []);
  });
});
