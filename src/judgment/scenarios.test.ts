import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Element, ListingMeasure, Outcome } from './decision.ts';
import { context, decideOn, disguised, mark, type Offer, picture, price, term } from './scenario.fixture.ts';

type Expected = readonly [outcome: Outcome, measure: ListingMeasure, element: Element];

/** A table: what is offered, and for each market the outcome, the measure and the element that must decide. */
const scenarios: readonly (Offer & {
  readonly name: string;
  readonly expect: { readonly [market: string]: Expected };
})[] = [
  // Territory: where a right holds
  {
    name: 'a mark registered in the European Union only binds in Germany and nowhere else',
    signals: [
      mark({ right: 'tm-nordvik', text: 'N0RDVIK', detail: { tricks: [{ kind: 'homoglyph', count: 1 }] } }),
      term('高仿', 'replica-grade'),
      term('1:1', 'replica-grade'),
    ],
    expect: {
      DE: ['counterfeit', 'remove', 'replica-term'],
      RE: ['counterfeit', 'remove', 'replica-term'],
      US: ['clear', 'watch', 'no-right-in-market'],
      CN: ['clear', 'watch', 'no-right-in-market'],
    },
  },
  {
    name: 'plain goods where no right holds are simply clear',
    signals: [mark({ right: 'tm-nordvik', text: 'Nordvik' })],
    expect: {
      US: ['clear', 'none', 'no-right-in-market'],
      GB: ['clear', 'none', 'right-not-in-force'],
      CH: ['clear', 'none', 'right-not-in-force'],
      NO: ['clear', 'none', 'right-not-in-force'],
      DE: ['clear', 'none', 'first-sale-unknown'],
    },
  },
  {
    name: 'a work is protected in every market without registration',
    listing: { title: 'Wall art' },
    signals: [picture('reference', 'work-meridian')],
    expect: { DE: ['unlicensed', 'review', 'no-license'], TH: ['unlicensed', 'review', 'no-license'] },
  },

  // Goods
  {
    name: 'goods that are not similar are out of reach',
    listing: { title: 'Aurelle coffee beans', category: 'Food > Coffee' },
    signals: [mark()],
    expect: { DE: ['clear', 'none', 'goods-not-similar'] },
  },
  {
    name: 'goods of unknown class are not taken as dissimilar',
    listing: { title: 'Aurelle', category: '' },
    signals: [mark(), term('高仿', 'replica-grade'), term('A货', 'replica-grade')],
    expect: { DE: ['counterfeit', 'review', 'replica-term'] },
  },

  // Consent
  {
    name: 'the holder sells the holder’s own goods',
    listing: { seller: { id: 'h-aurelle' } },
    signals: [mark(), picture('reference')],
    expect: { DE: ['clear', 'none', 'own-goods'] },
  },
  {
    name: 'a licensed seller is clear',
    listing: { seller: { id: 's-licensed' } },
    signals: [mark(), picture('reference'), price(0.3)],
    expect: { DE: ['clear', 'none', 'licensed-seller'], US: ['clear', 'none', 'licensed-seller'] },
  },
  {
    name: 'a license is no cover for replica slang: a person looks',
    listing: { seller: { id: 's-licensed' } },
    signals: [mark(), term('高仿', 'replica-grade'), term('1:1', 'replica-grade')],
    expect: { DE: ['clear', 'review', 'licensed-seller'] },
  },
  {
    name: 'a license for France only does not reach Germany',
    listing: { seller: { id: 's-france' } },
    signals: [mark()],
    expect: {
      FR: ['clear', 'none', 'licensed-seller'],
      DE: ['unlicensed', 'geo-restrict', 'license-other-territory'],
    },
  },
  {
    name: 'a license that has run out is none',
    listing: { seller: { id: 's-late' } },
    signals: [mark()],
    expect: { DE: ['unlicensed', 'review', 'license-not-in-period'] },
  },
  {
    name: 'a license that has not begun is none',
    listing: { seller: { id: 's-early' } },
    signals: [mark()],
    expect: { DE: ['unlicensed', 'review', 'license-not-in-period'] },
  },
  {
    name: 'a license for clothes does not cover handbags',
    listing: { seller: { id: 's-clothes' } },
    signals: [mark()],
    expect: { DE: ['unlicensed', 'review', 'license-other-goods'] },
  },
  {
    name: 'a licensee of France who sells goods put on the market there is judged by exhaustion',
    listing: { seller: { id: 's-france' }, firstSaleMarket: 'FR' },
    signals: [mark()],
    expect: { DE: ['clear', 'none', 'exhausted'], BR: ['grey', 'geo-restrict', 'not-exhausted'] },
  },
  {
    name: 'a licensee who sells used goods resells them',
    listing: { seller: { id: 's-france' }, condition: 'used' },
    signals: [mark()],
    expect: { DE: ['clear', 'none', 'second-hand'] },
  },
  {
    name: 'a claim of authorization that the register does not know is watched',
    signals: [mark(), context('authorized', 0.9)],
    expect: { DE: ['clear', 'watch', 'first-sale-unknown'] },
  },

  // Exhaustion
  {
    name: 'genuine goods first sold in the United States',
    listing: { firstSaleMarket: 'US' },
    signals: [mark()],
    expect: {
      DE: ['grey', 'geo-restrict', 'not-exhausted'],
      GB: ['grey', 'geo-restrict', 'not-exhausted'],
      BR: ['grey', 'geo-restrict', 'not-exhausted'],
      US: ['clear', 'none', 'exhausted'],
      CN: ['clear', 'none', 'exhausted'],
      JP: ['clear', 'none', 'exhausted'],
      ZA: ['clear', 'label', 'exhausted'],
      IN: ['grey', 'label', 'exhaustion-unsettled'],
    },
  },
  {
    name: 'genuine goods first sold in France',
    listing: { firstSaleMarket: 'FR' },
    signals: [mark()],
    expect: {
      DE: ['clear', 'none', 'exhausted'],
      GB: ['clear', 'none', 'exhausted'],
      US: ['clear', 'none', 'exhausted'],
      BR: ['grey', 'geo-restrict', 'not-exhausted'],
    },
  },
  {
    name: 'the United Kingdom is open to goods from the EEA, not the other way round',
    listing: { firstSaleMarket: 'GB' },
    signals: [mark()],
    expect: { GB: ['clear', 'none', 'exhausted'], DE: ['grey', 'geo-restrict', 'not-exhausted'] },
  },
  {
    name: 'used goods from abroad are not exhausted either',
    listing: { firstSaleMarket: 'US', condition: 'used' },
    signals: [mark()],
    expect: { DE: ['grey', 'geo-restrict', 'not-exhausted'] },
  },
  {
    name: 'imported goods that say they differ need a label in the United States',
    listing: { firstSaleMarket: 'FR' },
    signals: [mark(), term('decoded', 'grey-hint')],
    expect: { US: ['clear', 'label', 'exhausted'] },
  },
  {
    name: 'strong evidence of imitation outweighs a stated first sale',
    listing: { firstSaleMarket: 'US' },
    signals: [mark(), term('高仿', 'replica-grade'), term('1:1', 'replica-grade')],
    expect: { DE: ['counterfeit', 'remove', 'replica-term'], US: ['counterfeit', 'remove', 'replica-term'] },
  },
  {
    name: 'a stated first sale does not excuse a hidden sign',
    listing: { firstSaleMarket: 'US' },
    signals: [disguised('homoglyph', 'Аurеllе')],
    expect: { US: ['counterfeit', 'review', 'disguised-sign'] },
  },
  {
    name: 'words of parallel import without a place of first sale are a question where not every sale counts',
    signals: [mark(), term('parallel import', 'grey-hint')],
    expect: {
      DE: ['grey', 'review', 'first-sale-unknown'],
      CN: ['clear', 'watch', 'first-sale-unknown'],
      ZA: ['clear', 'label', 'first-sale-unknown'],
    },
  },

  // Lawful uses
  {
    name: 'a plain mention by a shop is a resale',
    signals: [mark()],
    expect: { DE: ['clear', 'none', 'first-sale-unknown'] },
  },
  {
    name: 'a shop that names the brand in the brand field is a resale',
    signals: [mark({ field: 'brand', text: 'AURELLE' }), mark(), picture('reference')],
    expect: { DE: ['clear', 'none', 'first-sale-unknown'] },
  },
  {
    name: 'an accessory names the mark to say what it fits',
    listing: { title: 'Strap for Aurelle handbag', brand: 'Corner' },
    signals: [mark(), context('compatibility'), price(0.02)],
    expect: { DE: ['clear', 'none', 'compatibility'] },
  },
  {
    name: 'an accessory with grade slang stays an accessory',
    listing: { title: 'OEM grade strap for Aurelle' },
    signals: [mark(), context('compatibility', 0.95), term('OEM', 'replica-grade', 0.6)],
    expect: { DE: ['clear', 'none', 'compatibility'] },
  },
  {
    name: 'an accessory from abroad is not grey goods of the mark it fits',
    listing: { firstSaleMarket: 'US' },
    signals: [mark(), context('compatibility')],
    expect: { DE: ['clear', 'none', 'compatibility'] },
  },
  {
    name: 'an accessory whose brand field names the mark is watched',
    signals: [mark({ field: 'brand' }), context('compatibility')],
    expect: { DE: ['clear', 'watch', 'compatibility'] },
  },
  {
    name: 'an ordinary word is no use of the mark',
    signals: [mark({ detail: { commonWord: true } }), context('descriptive')],
    expect: { DE: ['clear', 'none', 'descriptive-use'] },
  },
  {
    name: 'an ordinary word without context is too faint',
    signals: [mark({ field: 'description', score: 0.3, detail: { commonWord: true } })],
    expect: { DE: ['clear', 'none', 'below-threshold'] },
  },
  {
    name: 'goods that say they are not of the mark',
    signals: [mark(), context('negation')],
    expect: { DE: ['clear', 'none', 'negation'] },
  },
  {
    name: 'a course on telling replicas is full of slang and clear',
    listing: { title: 'Course: authenticate an Aurelle handbag, real against replica' },
    signals: [mark(), context('review', 0.95), term('replica', 'replica-grade'), term('高仿', 'replica-grade')],
    expect: { DE: ['clear', 'none', 'review-content'] },
  },
  {
    name: 'a title that sells under the mark is not undone by the small print',
    signals: [mark(), { ...context('negation'), where: { field: 'description', start: 0, end: 3, text: 'not' } }],
    expect: { DE: ['clear', 'none', 'first-sale-unknown'] },
  },
  {
    name: 'an authentication service in the small print is no cover for slang',
    signals: [
      mark(),
      { ...context('review'), where: { field: 'description', start: 0, end: 3, text: 'legit check' } },
      term('高仿', 'replica-grade'),
    ],
    expect: { DE: ['counterfeit', 'review', 'replica-term'] },
  },
  {
    name: 'a comparison is a lawful look-alike',
    signals: [mark(), context('comparison')],
    expect: { DE: ['lookalike', 'none', 'comparison'] },
  },
  {
    name: 'goods in the style of a mark, without the mark',
    signals: [mark(), context('style-of')],
    expect: { DE: ['lookalike', 'none', 'style-of'] },
  },
  {
    name: 'inspired-by with the mark in the brand field is still sold under the mark',
    signals: [mark({ field: 'brand' }), mark(), context('style-of')],
    expect: { DE: ['clear', 'none', 'first-sale-unknown'] },
  },
  {
    name: 'inspired-by beside replica grades is no homage',
    signals: [
      mark(),
      context('style-of'),
      term('1:1', 'replica-grade'),
      term('mirror quality', 'replica-grade'),
      price(0.05),
    ],
    expect: { DE: ['counterfeit', 'review', 'replica-term'] },
  },
  {
    name: 'used goods are resold',
    listing: { condition: 'used' },
    signals: [mark(), price(0.3)],
    expect: { DE: ['clear', 'none', 'second-hand'] },
  },
  {
    name: 'used goods by their words',
    signals: [mark(), context('second-hand', 0.9), price(0.3)],
    expect: { DE: ['clear', 'none', 'second-hand'] },
  },
  {
    name: 'second-hand is no cover for replica slang',
    listing: { condition: 'used' },
    signals: [mark(), term('高仿', 'replica-grade'), term('1:1', 'replica-grade')],
    expect: { DE: ['counterfeit', 'remove', 'replica-term'] },
  },
  {
    name: 'a row of marks is watched',
    signals: [mark(), context('keyword-stuffing')],
    expect: { DE: ['clear', 'watch', 'keyword-stuffing'] },
  },
  {
    name: 'a brand field that denies the mark of the title is watched',
    signals: [mark(), context('contradiction', 0.8)],
    expect: { DE: ['clear', 'watch', 'brand-contradiction'] },
  },
  {
    name: 'a second brand in the brand field is nothing by itself',
    signals: [mark(), context('contradiction', 0.45)],
    expect: { DE: ['clear', 'none', 'first-sale-unknown'] },
  },
  {
    name: 'terms in an innocent sense weigh nothing',
    listing: { title: 'AAA batteries' },
    signals: [term('AAA', 'replica-grade', 0.02)],
    expect: { DE: ['clear', 'none', 'no-sign-found'] },
  },

  // Against genuineness
  {
    name: 'one slang word and the mark bring a person, two remove',
    signals: [mark(), term('高仿', 'replica-grade')],
    expect: { DE: ['counterfeit', 'review', 'replica-term'] },
  },
  {
    name: 'a sign written in look-alike letters is evidence by itself, of one kind only',
    signals: [disguised('homoglyph', 'Аurеllе')],
    expect: { DE: ['counterfeit', 'review', 'disguised-sign'] },
  },
  {
    name: 'a sign hidden and sold by slang is removed',
    signals: [disguised('homoglyph', 'Аurеllе'), term('1:1', 'replica-grade')],
    expect: { DE: ['counterfeit', 'remove', 'replica-term'] },
  },
  {
    name: 'a sign taken apart letter by letter at an implausible price',
    signals: [disguised('separators', 'a.u.r.e.l.l.e'), price(0.15)],
    expect: { DE: ['counterfeit', 'review', 'disguised-sign'] },
  },
  {
    name: 'a hyphen in a mark is a way of writing it',
    signals: [disguised('separators', 'AUR-ELLE'), picture('reference')],
    expect: { DE: ['clear', 'watch', 'first-sale-unknown'] },
  },
  {
    name: 'full-width letters in a Japanese title are a way of writing',
    listing: { title: 'Ａｕｒｅｌｌｅ レザーハンドバッグ' },
    signals: [disguised('full-width', 'Ａｕｒｅｌｌｅ'), price(0.15)],
    expect: { JP: ['clear', 'watch', 'first-sale-unknown'] },
  },
  {
    name: 'full-width letters in an English title hide the sign',
    listing: { title: 'Ａｕｒｅｌｌｅ leather handbag' },
    signals: [disguised('full-width', 'Ａｕｒｅｌｌｅ'), price(0.15)],
    expect: { JP: ['unlicensed', 'review', 'no-license'] },
  },
  {
    name: 'one digit in a mark may be a slip',
    signals: [mark({ text: 'Aur3lle', score: 0.6, detail: { tricks: [{ kind: 'leet', count: 1 }] } }), price(0.15)],
    expect: { DE: ['clear', 'review', 'below-threshold'] },
  },
  {
    name: 'digits for several letters hide the sign',
    signals: [mark({ text: '4ur3ll3', score: 0.85, detail: { tricks: [{ kind: 'leet', count: 3 }] } })],
    expect: { DE: ['counterfeit', 'review', 'disguised-sign'] },
  },
  {
    name: 'a letter dropped for certain brings a person and accuses nobody',
    signals: [mark({ text: 'Aurele', score: 0.92, detail: { tricks: [{ kind: 'dropped-letter', count: 1 }] } })],
    expect: { DE: ['clear', 'review', 'below-threshold'] },
  },
  {
    name: 'a spelling that sounds alike is watched, and told beside slang',
    signals: [mark({ text: 'Orell', score: 0.7, detail: { tricks: [{ kind: 'sound-alike', count: 2 }] } })],
    expect: { DE: ['clear', 'watch', 'first-sale-unknown'] },
  },
  {
    name: 'a character taken apart hides the sign',
    signals: [mark({ text: '古马也', score: 0.9, detail: { tricks: [{ kind: 'split-character', count: 1 }] } })],
    expect: { CN: ['counterfeit', 'review', 'disguised-sign'] },
  },
  {
    name: 'honest sellers write the mark in their own script',
    signals: [mark({ text: 'オーレル', score: 0.95, detail: { tricks: [{ kind: 'transliteration', count: 1 }] } })],
    expect: { JP: ['clear', 'none', 'first-sale-unknown'] },
  },
  {
    name: 'a low price of used goods corroborates little',
    listing: { condition: 'used' },
    signals: [mark(), picture('reference'), price(0.04)],
    expect: { DE: ['clear', 'watch', 'second-hand'] },
  },
  {
    name: 'a picture of known fakes brings a person',
    listing: { title: 'Designer handbag' },
    signals: [picture('known-infringing')],
    expect: { DE: ['counterfeit', 'review', 'known-infringing-image'] },
  },
  {
    name: 'a picture of known fakes sold by slang is removed',
    listing: { title: 'Designer handbag' },
    signals: [
      picture('known-infringing'),
      term('supplier, dm us', 'contact-off-platform'),
      term('1:1', 'replica-grade'),
    ],
    expect: { DE: ['counterfeit', 'remove', 'known-infringing-image'] },
  },
  {
    name: 'a low price alone is watched',
    signals: [mark(), price(0.15)],
    expect: { DE: ['clear', 'watch', 'first-sale-unknown'] },
  },
  {
    name: 'an absurd price alone is no finding',
    signals: [mark(), price(0.01)],
    expect: { DE: ['clear', 'watch', 'first-sale-unknown'] },
  },
  {
    name: 'an official photograph at an absurd price',
    signals: [mark(), picture('reference'), price(0.04)],
    expect: { DE: ['counterfeit', 'review', 'price-implausible'] },
  },
  {
    name: 'a hidden sign beside the official photograph, too little for counterfeit',
    signals: [
      mark({ text: 'Aur*lle', score: 0.75, detail: { tricks: [{ kind: 'masked', count: 1 }] } }),
      picture('reference'),
    ],
    expect: { DE: ['unlicensed', 'review', 'no-license'] },
  },
  {
    name: 'a nickname alone accuses nobody',
    signals: [mark({ text: '欧包', detail: { form: { kind: 'nickname' } } })],
    expect: { DE: ['clear', 'none', 'below-threshold'] },
  },
  {
    name: 'a nickname with grades',
    signals: [
      mark({ text: '欧包', detail: { form: { kind: 'nickname' } } }),
      term('高仿', 'replica-grade'),
      term('顶级', 'replica-grade'),
    ],
    expect: { DE: ['counterfeit', 'review', 'replica-term'] },
  },
  {
    name: 'slang without any sign of the register is watched',
    listing: { title: 'Handbag' },
    signals: [term('高仿', 'replica-grade'), term('1:1', 'replica-grade')],
    expect: { DE: ['clear', 'watch', 'no-sign-found'] },
  },
  { name: 'nothing found', listing: { title: 'Handbag' }, expect: { DE: ['clear', 'none', 'no-sign-found'] } },

  // Several rights
  {
    name: 'the worst outcome of several rights decides',
    listing: { seller: { id: 's-licensed' } },
    signals: [
      mark(),
      mark({ right: 'tm-nordvik', text: 'Νordvik', detail: { tricks: [{ kind: 'homoglyph', count: 1 }] } }),
    ],
    expect: { DE: ['counterfeit', 'review', 'disguised-sign'] },
  },

  // What could not be examined
  {
    name: 'an unreadable picture is never a silent clear',
    listing: { title: 'Handbag' },
    skips: [{ step: 'image', item: 0, reason: 'not-an-image' }],
    expect: { DE: ['clear', 'watch', 'incomplete-screening'] },
  },
  {
    name: 'an unreadable picture beside a plain mention',
    signals: [mark()],
    skips: [{ step: 'image', item: 0, reason: 'not-an-image' }],
    expect: { DE: ['clear', 'watch', 'first-sale-unknown'] },
  },
  {
    name: 'a price that could not be compared changes nothing where no sign was found',
    listing: { title: 'Handbag' },
    skips: [{ step: 'price', reason: 'unknown-currency' }],
    expect: { DE: ['clear', 'none', 'no-sign-found'] },
  },
];

describe('a listing is', () => {
  for (const { name, expect, ...offer } of scenarios) {
    for (const [market, expected] of Object.entries(expect)) {
      test(`${expected[0]} (${expected[2]}) in ${market}: ${name}`, () => {
        const decision = decideOn({ ...offer, market });
        assert.deepEqual(
          [decision.outcome, decision.measure, decision.reasons[0]?.element],
          expected,
          JSON.stringify({ score: decision.score, reasons: decision.reasons.map(({ text }) => text) }),
        );
      });
    }
  }
});
