import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Listing } from '../../../catalog/index.ts';
import type { Signal } from '../../signal.ts';
import { compileText } from '../compile-text.ts';
import { foldText } from '../fold/fold-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from '../register.fixture.ts';
import { isCommonWord, ordinarySense } from '../words/common-words.ts';

const matcher = compileText(
  makeSnapshot([
    makeMark('nordvik', 'NORDVIK', [
      { text: '诺维克', kind: 'official' },
      { text: '椰子', kind: 'nickname' },
      { text: '北面', kind: 'nickname' },
      { text: '大鹅', kind: 'nickname' },
      { text: '三叶草', kind: 'nickname' },
      { text: '露露', kind: 'nickname' },
      { text: '绿水鬼', kind: 'nickname' },
      { text: '小香', kind: 'nickname' },
      { text: '驴', kind: 'nickname' },
    ]),
    makeMark('orchard', 'ORCHARD'),
    makeMark('walnut', 'WALNUT'),
    makeMark('falcon', 'FALCON'),
    makeMark('comet', 'COMET'),
    makeMark('anvil', 'ANVIL'),
    makeMark('ranger', 'RANGER'),
    makeMark('family', 'CASTELVIRA'),
  ]),
);

function read(title: string, more: Partial<Listing> = {}): Signal[] {
  return recognizeText(matcher, makeListing(title, more));
}

const RELIEVING = ['compatibility', 'negation', 'second-hand', 'comparison', 'descriptive', 'style-of', 'review'];

const contextsIn = (signals: readonly Signal[]): string[] =>
  signals
    .filter(({ kind, score }) => kind === 'text.context' && score >= 0.5)
    .map(({ detail }) => String(detail?.['context']));

const recognized = (signals: readonly Signal[]): Signal[] =>
  signals.filter(({ kind, score }) => kind === 'text.mark' && score >= 0.5);

/** A hint at genuine goods of another channel accuses nobody of a copy. */
const slang = (signals: readonly Signal[]): Signal[] =>
  signals.filter(
    ({ kind, score, detail }) => kind === 'text.replica-term' && score > 0.2 && detail?.['category'] !== 'grey-hint',
  );

describe('words that are marks too, meant as words', () => {
  const titles = [
    'Orchard ladder for apple picking, 3 m',
    'Walnut wood cutting board',
    'Falcon plush toy for kids',
    'Comet poster, night sky wall art',
    'Anvil, forged steel, 20 kg tool',
    'Ranger costume for Halloween',
    '新鲜椰子汁 整箱 海南',
    '朝北面的阳台 窗帘',
    '东北散养大鹅 铁锅炖 鲜肉',
    '三叶草种子 草坪 绿肥',
    '露露杏仁露 整箱',
    '绿水鬼玩具 万圣节 面具',
    '小香葱种子 四季播',
    '驴肉火烧 真空装',
  ];
  for (const title of titles)
    it(`shows no mark in ${JSON.stringify(title)}`, () => {
      const signals = read(title);
      assert.deepEqual(recognized(signals), []);
      assert.deepEqual(slang(signals), []);
    });

  const senses: readonly (readonly [word: string, text: string])[] = [
    ['apple', 'juice from concentrate'],
    ['orange', 'zest marmalade'],
    ['shell', 'necklace of cowrie'],
    ['dove', 'decoy for hunting'],
    ['puma', 'wild cat figurine'],
    ['coach', 'bus tour tickets'],
    ['gap', 'filler tool for floors'],
    ['boss', 'coffee mug'],
    ['diesel', 'engine oil filter'],
    ['target', 'board for darts'],
    ['monster', 'truck for kids'],
    ['guess', 'who board game'],
  ];
  for (const [word, text] of senses)
    it(`knows the everyday sense of ${word} beside ${JSON.stringify(text)}`, () => {
      assert.ok(isCommonWord(word));
      assert.ok(ordinarySense(word, foldText(text), '') !== undefined);
    });
});

describe('marks that are spoken of', () => {
  const spoken: readonly (readonly [title: string, context: string, more?: Partial<Listing>])[] = [
    ['Charging cable compatible with Nordvik, 2 m', 'compatibility'],
    ['Silicone case for Nordvik X20, blue', 'compatibility'],
    ['Replacement filter, fits Nordvik V11 vacuum', 'compatibility'],
    ['Staubbeutel passend für Nordvik', 'compatibility'],
    ['Filtre compatible avec Nordvik', 'compatibility'],
    ['Filtro compatible con Nordvik', 'compatibility'],
    ['Filtro compatível com Nordvik', 'compatibility'],
    ['Filtro compatibile con Nordvik', 'compatibility'],
    ['Фильтр, подходит для Nordvik', 'compatibility'],
    ['Nordvik ile uyumlu filtre', 'compatibility'],
    ['فلتر متوافق مع Nordvik', 'compatibility'],
    ['Filter kompatibel dengan Nordvik', 'compatibility'],
    ['Bộ lọc tương thích với Nordvik', 'compatibility'],
    ['ไส้กรอง ใช้กับ Nordvik', 'compatibility'],
    ['诺维克 适用 滤芯 配件', 'compatibility'],
    ['Nordvik 対応 フィルター', 'compatibility'],
    ['Nordvik 호환 필터', 'compatibility'],
    ['Nordvik jacket, pre-owned, with original receipt', 'second-hand'],
    ['Nordvik jacket refurbished by the workshop', 'second-hand'],
    ['Nordvik jacket with receipt', 'second-hand', { condition: 'used' }],
    ['Fleece jacket, not affiliated with Nordvik', 'negation'],
    ['Jacket, no Nordvik logo', 'negation'],
    ['Jacke, kein Nordvik', 'negation'],
    ['外套 非诺维克', 'negation'],
    ['Veste sans logo Nordvik', 'negation'],
    ['Parody patch, not the Nordvik you know', 'negation'],
    ['Nordvik parody patch', 'style-of'],
    ['Jacket inspired by Nordvik, no logo', 'style-of'],
    ['Dupe of Nordvik jacket, plain, no logo', 'style-of'],
    ['Warmer than most, better than Nordvik', 'comparison'],
    ['Nordvik bags: real vs fake, a video review', 'review'],
    ['Authentication course for Nordvik bags', 'review'],
    ['诺维克 真假鉴别 鉴定课程', 'review'],
  ];
  for (const [title, context, more] of spoken)
    it(`reads ${context} in ${JSON.stringify(title)}`, () => {
      const signals = read(title, more);
      assert.ok(contextsIn(signals).includes(context), JSON.stringify(signals));
      assert.ok(contextsIn(signals).some((name) => RELIEVING.includes(name)));
      assert.deepEqual(slang(signals), []);
    });

  for (const title of [
    'Officially licensed Nordvik fan shirt',
    'Authorized retailer of Nordvik: autumn sale',
    'Nordvik 正品授权 多品牌',
  ])
    it(`hears of consent in ${JSON.stringify(title)}`, () => {
      assert.ok(contextsIn(read(title)).includes('authorized'));
    });

  it('leaves a family name that is a mark to judgment, which knows the goods', () => {
    const signals = read('Wine from the Castelvira family estate, 2019');
    assert.deepEqual(slang(signals), []);
    assert.equal(contextsIn(signals).includes('contradiction'), false);
  });
});

describe('words of the trade in copies, meant as words', () => {
  const titles = [
    'Museum replica of a bronze helmet',
    'Replica medieval sword, decorative',
    'Replica airsoft rifle 6 mm',
    '1:1 scale model of a motorcycle engine',
    'AAA batteries, pack of 24',
    'AAA rated travel guide hotel',
    '天然翡翠A货手镯 附证书',
    '原单号退货 快递单 打印',
    'Water heater 3 KW, 230 V',
    'Pemanas air KW 3 listrik 3000 watt',
    'First copy of the daily newspaper, 1912, print',
    'QC inspection stickers for quality control department',
    'GL-450 gel lamp for nails',
    'OEM brake pads for car, part number 4471',
    'Master copy of a vinyl album, signed by the author',
    'Bathroom mirror quality glass, frameless',
    'Disk clone software with SSD dock',
    'Leather imitation sofa cover, faux grain',
    'Kunstleder Imitat, Leder Optik, Möbelstoff',
    'Bulu mata palsu premium',
    'Taklit deri koltuk kılıfı',
    'Parallel import, labelled in German, importer named',
    'If you know you know, funny slogan t-shirt',
    'Money back guarantee: 30-day returns, no questions asked, original box needed',
    'Smartwatch with WhatsApp and Telegram notifications, order today',
    'Key duplicate machine for locksmiths',
  ];
  for (const title of titles)
    it(`accuses nobody of ${JSON.stringify(title)}`, () => {
      const signals = read(title);
      assert.deepEqual(slang(signals), []);
      assert.deepEqual(recognized(signals), []);
    });
});
