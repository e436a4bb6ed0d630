import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contextsOf, recognize, textPlace } from '../register.fixture.ts';
import type { Signal } from '../../signal.ts';
import { LEXICONS } from './lexicons.ts';
import { TERM_CATEGORIES } from './term.ts';

function termsOf(signals: readonly Signal[]): Signal[] {
  return signals.filter(({ kind }) => kind === 'text.replica-term');
}

const highest = (signals: readonly Signal[]): number => Math.max(0, ...termsOf(signals).map(({ score }) => score));

describe('replica terms', () => {
  const positive: readonly (readonly [title: string, language: string, category: string])[] = [
    ['Handbag mirror quality', 'en', 'replica-grade'],
    ['superfake tote', 'en', 'replica-grade'],
    ['OEM grade sneakers', 'en', 'replica-grade'],
    ['LJR batch sneakers', 'en', 'batch-slang'],
    ['no box no questions', 'en', 'disclaimer'],
    ['master copy watch', 'en-IN', 'replica-grade'],
    ['first copy shoes for men', 'en-IN', 'replica-grade'],
    ['高仿包', 'zh', 'replica-grade'],
    ['高 仿 包', 'zh', 'replica-grade'],
    ['顶级複刻手表', 'zh', 'replica-grade'],
    ['一比一复刻手袋', 'zh', 'replica-grade'],
    ['莆田鞋 男', 'zh', 'batch-slang'],
    ['A化贝 女包', 'zh', 'replica-grade'],
    ['高亻方包', 'zh', 'replica-grade'],
    ['gao仿 手表', 'zh', 'replica-grade'],
    ['复亥刂 手表', 'zh', 'replica-grade'],
    ['真假自鉴', 'zh', 'disclaimer'],
    ['真贋についての質問はお控えください', 'ja', 'disclaimer'],
    ['S급 카피 가방', 'ko', 'replica-grade'],
    ['懂的来', 'zh', 'disclaimer'],
    ['スーパーコピー バッグ', 'ja', 'replica-grade'],
    ['正規品ではありません', 'ja', 'disclaimer'],
    ['N級品 財布', 'ja', 'replica-grade'],
    ['미러급 가방', 'ko', 'replica-grade'],
    ['레플리카 시계', 'ko', 'replica-grade'],
    ['кроссовки люкс копия', 'ru', 'replica-grade'],
    ['палёный бренд', 'ru', 'replica-grade'],
    ['bolso calidad espejo', 'es', 'replica-grade'],
    ['tênis primeira linha', 'pt', 'replica-grade'],
    ['çakma çanta', 'tr', 'replica-grade'],
    ['ÇAKMA ÇANTA', 'tr', 'replica-grade'],
    ['ساعة هاي كوبي', 'ar', 'replica-grade'],
    ['کیف های‌کپی', 'fa', 'replica-grade'],
    ['tas kw super', 'id', 'replica-grade'],
    ['giày siêu cấp like auth', 'vi', 'replica-grade'],
    ['กระเป๋างานมิลเลอร์', 'th', 'replica-grade'],
    ['Tasche, kein Original', 'de', 'disclaimer'],
    ['sac contrefaçon AAA', 'fr', 'replica-grade'],
    ['borsa tarocco perfetta', 'it', 'replica-grade'],
    ['torebka podróbka', 'pl', 'replica-grade'],
  ];
  for (const [title, language, category] of positive)
    it(`finds ${language} ${category} in ${JSON.stringify(title)}`, () => {
      const found = termsOf(recognize(title)).find(({ detail }) => detail?.['language'] === language);
      assert.ok(found, JSON.stringify(recognize(title)));
      assert.equal(found.detail?.['category'], category);
      assert.ok(found.score >= 0.4, String(found.score));
      assert.equal(found.detail?.['innocentSense'], undefined);
    });

  it('sees through the disguises that marks are seen through', () => {
    const disguised = ['ｓｕｐｅｒｆａｋｅ', 'supеrfаke', 'super\u200bfake', 'sup3rf4ke', 's.u.p.e.r.f.a.k.e'];
    for (const title of disguised) assert.ok(highest(recognize(title)) > 0.7, title);
    assert.deepEqual(termsOf(recognize('supеrfаke'))[0]?.detail?.['tricks'], [
      { kind: 'homoglyph', count: 2, script: 'Cyrillic' },
    ]);
  });

  it('believes codes only beside a mark or another term, in a text of their language', () => {
    assert.deepEqual(termsOf(recognize('gf 包包')), []);
    assert.equal(termsOf(recognize('gf 诺维克 包包'))[0]?.detail?.['term'], 'gf');
    assert.equal(textPlace(termsOf(recognize('ｇ．ｆ 诺维克'))[0]).text, 'ｇ．ｆ');
    assert.deepEqual(termsOf(recognize('Nordvik gf edition')), []);
    assert.deepEqual(termsOf(recognize('Nordvik Retro OG')), []);
    assert.equal(termsOf(recognize('Nordvik superfake, QC before shipping')).length, 2);
  });
});

describe('innocent senses', () => {
  const innocent: readonly (readonly [title: string, sense: string])[] = [
    ['天然翡翠A货手镯', 'jade-grade'],
    ['1:1 scale model car diecast', 'scale-model'],
    ['museum replica of a roman helmet', 'museum-or-military-replica'],
    ['replica medieval sword for larp', 'museum-or-military-replica'],
    ['first copy of the newspaper from 1912', 'copy-of-a-print'],
    ['原单号退货快递单', 'logistics-document'],
    ['老照片复刻翻拍', 'restoration-or-art'],
    ['KW1 generator 5000 watt', 'kilowatt'],
    ['réplique airsoft billes', 'museum-or-military-replica'],
  ];
  for (const [title, sense] of innocent)
    it(`weighs ${JSON.stringify(title)} as ${sense}`, () => {
      const found = termsOf(recognize(title));
      assert.ok(found.length > 0, 'a term is there');
      assert.ok(
        found.some(({ detail }) => detail?.['innocentSense'] === sense),
        JSON.stringify(found),
      );
      assert.ok(highest(recognize(title)) <= 0.15, JSON.stringify(found));
    });

  const silent = [
    'AAA batteries pack of 12',
    'AAA alkaline battery',
    'OEM brake pads for vehicle',
    'heater 2 KW',
    'QC inspection sheet',
    'sewing tutorial, tags cut with scissors',
    'photo copy paper',
    '莆田枇杷 特产',
    '厂家直销 懂的生活的人',
    '电池N厂 招聘',
    '他的高人方便',
    'お察しのとおり便利です',
    '아는 분만 오세요',
    'S급 중고 노트북',
    'コピー用紙 A4',
    'GL 450 lamp',
    'salsa tailandesa',
    'wall mirror quality glass',
  ];
  for (const title of silent)
    it(`is all but silent on ${JSON.stringify(title)}`, () => {
      assert.ok(highest(recognize(title)) <= 0.15, JSON.stringify(termsOf(recognize(title))));
    });

  it('takes the sense from title and category too', () => {
    assert.ok(highest(recognize('Tee', { description: 'a fine replica' })) > 0.6);
    assert.ok(highest(recognize('Sword', { description: 'a fine replica' })) < 0.15);
    assert.ok(
      highest(recognize('Toy', { description: 'a fine replica', category: 'Toys > Model Kits > Scale Model' })) < 0.15,
    );
  });

  it('does not let a term in the title be its own neighbor', () => {
    assert.ok(highest(recognize('Replica')) > 0.6);
  });
});

describe('lawful words', () => {
  for (const title of ['dupe', '平替', '明星同款', '小香风 外套', 'inspiriert von', 'contratipo'])
    it(`takes ${title} for style, not for a replica`, () => {
      const signals = recognize(title);
      assert.deepEqual(termsOf(signals), []);
      assert.ok(contextsOf(signals).includes('style-of'), JSON.stringify(signals));
    });
});

describe('the lexicons', () => {
  it('cover the languages of the trade', () => {
    const languages = LEXICONS.map(({ language }) => language);
    for (const language of [
      'en',
      'en-IN',
      'zh',
      'ja',
      'ko',
      'ru',
      'es',
      'pt',
      'tr',
      'ar',
      'fa',
      'id',
      'vi',
      'th',
      'de',
      'fr',
      'it',
      'pl',
    ])
      assert.ok(languages.includes(language), language);
  });

  it('hold no term twice, none without letters, and weights and categories in their ranges', () => {
    for (const { language, terms } of LEXICONS) {
      const texts = terms.map(({ text }) => text);
      assert.deepEqual(
        texts.filter((text, k) => texts.indexOf(text) !== k),
        [],
        language,
      );
      for (const { text, weight, category } of terms) {
        assert.match(text, /[\p{L}\p{N}]{2}|[\p{L}\p{N}].*[\p{L}\p{N}]/u);
        assert.ok(weight > 0 && weight <= 1, text);
        assert.ok(TERM_CATEGORIES.includes(category));
      }
    }
  });
});
