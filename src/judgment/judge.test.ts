import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { canonicalJson } from '../evidence/index.ts';
import { CONTEXTS, type Signal, type Skip } from '../recognition/index.ts';
import { LISTING_MEASURES, OUTCOMES } from './decision.ts';
import { defaultParameters } from './default-parameters.ts';
import { judge, judgeIncomplete } from './judge.ts';
import { renderReason } from './render-reason.ts';
import {
  alteration,
  AURELLE,
  code,
  context,
  DATE,
  decideOn,
  disguised,
  inPicture,
  listing,
  mark,
  MERIDIAN,
  NORDVIK,
  type Offer,
  picture,
  price,
  reading,
  REGISTER,
  registerOf,
  RIGHTS,
  term,
} from './scenario.fixture.ts';

const RIGHT_IDS = RIGHTS.map(({ id }) => id);
const score = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const anyTextSignal: fc.Arbitrary<Signal> = fc.oneof(
  fc
    .record({
      right: fc.constantFrom(...RIGHT_IDS),
      score,
      field: fc.constantFrom('title', 'brand', 'description', 'category', 'attributes.color'),
      trick: fc.constantFrom('homoglyph', 'separators', 'leet', 'full-width', 'never-heard-of', undefined),
      form: fc.constantFrom('word', 'official', 'nickname', 'coded'),
      commonWord: fc.boolean(),
    })
    .map(({ trick, form, commonWord, ...rest }) =>
      mark({ ...rest, detail: { tricks: trick ? [{ kind: trick, count: 1 }] : [], form: { kind: form }, commonWord } }),
    ),
  fc
    .tuple(
      fc.constantFrom('高仿', '1:1', 'mirror', 'no box', 'parallel import'),
      fc.constantFrom('replica-grade', 'batch-slang', 'disclaimer', 'grey-hint', 'never-heard-of'),
      score,
    )
    .map(([text, category, sure]) => term(text, category, sure)),
  fc
    .tuple(fc.constantFrom(...CONTEXTS), score, fc.constantFrom(...RIGHT_IDS, undefined))
    .map(([name, sure, right]) => context(name, sure, right)),
);
const anySignal: fc.Arbitrary<Signal> = fc.oneof(
  anyTextSignal,
  anyTextSignal.map(inPicture),
  fc.tuple(fc.constantFrom('covered', 'mosaic', 'blur'), score).map(([way, sure]) => alteration(way, sure)),
  fc
    .tuple(fc.constantFrom('contact', 'payment', 'gtin', 'link'), fc.constantFrom('same', 'other'), score)
    .map(([says, brand, sure]) => ({
      ...code({ says, channel: 'wechat', gtin: '04006381333931', brand }, says === 'gtin' ? 'tm-aurelle' : undefined),
      score: sure,
    })),
  fc
    .tuple(fc.constantFrom('mark', 'reference', 'known-infringing'), fc.constantFrom(...RIGHT_IDS), score)
    .map(([bank, right, sure]) => picture(bank, right, sure)),
  fc.tuple(score, fc.constantFrom(...RIGHT_IDS)).map(([sure, right]) => reading(sure, ['factory'], right)),
  fc.tuple(score, fc.constantFrom(...RIGHT_IDS)).map(([ratio, right]) => price(ratio, right)),
);
const anySkip: fc.Arbitrary<Skip> = fc.record({
  step: fc.constantFrom('image', 'text', 'price', 'screening'),
  reason: fc.constantFrom('not-an-image', 'too-large', 'unknown-currency'),
});
const anyOffer: fc.Arbitrary<Offer> = fc.record({
  listing: fc.record(
    {
      seller: fc.constantFrom('s-9', 's-licensed', 's-france', 's-late', 'h-aurelle').map((id) => ({ id })),
      firstSaleMarket: fc.constantFrom('US', 'DE', 'FR', 'ZZ'),
      condition: fc.constantFrom('new', 'used'),
      category: fc.constantFrom('Handbags', 'Food > Coffee', ''),
    },
    { requiredKeys: [] },
  ),
  signals: fc.array(anySignal, { maxLength: 8 }),
  skips: fc.array(anySkip, { maxLength: 2 }),
  market: fc.constantFrom('DE', 'US', 'CN', 'BR', 'ZA', 'IN', 'CH', 'TH'),
});

test('every decision is well formed, whatever recognition found', () => {
  fc.assert(
    fc.property(anyOffer, (offer) => {
      const decision = decideOn(offer);
      assert.ok(decision.score >= 0 && decision.score <= 1);
      assert.equal(decision.score, Math.round(decision.score * 1000) / 1000);
      assert.deepEqual(decision.skips, offer.skips);
      assert.match(decision.id, /^d-[0-9a-f]{32}$/);
      assert.ok(decision.reasons.length > 0);
      if (decision.outcome !== 'clear') assert.ok(decision.right !== undefined);
      for (const reason of decision.reasons) {
        assert.ok(reason.signals.every((index) => index >= 0 && index < decision.signals.length));
        assert.equal(new Set(reason.signals).size, reason.signals.length);
        assert.equal(reason.text, renderReason(reason, 'en'));
        for (const text of [reason.text, renderReason(reason, 'zh')]) {
          assert.match(text, /^.{8,}[.。]$/u);
          assert.doesNotMatch(text, /undefined|null|NaN|\[object|“”|\(\)|（）/u);
        }
      }
      for (const index of decision.reasons[0]?.signals ?? []) {
        const right = decision.signals[index]?.right;
        assert.ok(right === undefined || right === decision.right);
      }
    }),
    { numRuns: 600 },
  );
});

test('the same input gives the same decision byte for byte, whatever was judged in between', () => {
  fc.assert(
    fc.property(anyOffer, anyOffer, (offer, other) => {
      const first = canonicalJson(decideOn(offer));
      decideOn(other);
      assert.equal(canonicalJson(decideOn(structuredClone(offer))), first);
    }),
    { numRuns: 100 },
  );
});

test('a license that covers market, goods and day never makes the outcome worse', () => {
  fc.assert(
    fc.property(anyOffer, fc.constantFrom(AURELLE, NORDVIK, MERIDIAN), (offer, right) => {
      const seller = offer.listing?.seller?.id ?? 's-9';
      const covering = { seller, territories: [], niceClasses: [] };
      const licensed = RIGHTS.map((known) =>
        known.id === right.id ? { ...known, licenses: [...known.licenses, covering] } : known,
      );
      const before = OUTCOMES.indexOf(decideOn(offer).outcome);
      const after = OUTCOMES.indexOf(decideOn({ ...offer, register: registerOf(licensed) }).outcome);
      assert.ok(after >= before);
    }),
    { numRuns: 300 },
  );
});

test('surer replica slang never makes the outcome better, nor lowers the score of the same outcome', () => {
  fc.assert(
    fc.property(anyOffer, score, score, (offer, a, b) => {
      const judged = [Math.min(a, b), Math.max(a, b)].map((sure) =>
        decideOn({ ...offer, signals: [...(offer.signals ?? []), term('复刻', 'replica-grade', sure)] }),
      );
      const [low, high] = [judged[0]!, judged[1]!];
      assert.ok(OUTCOMES.indexOf(high.outcome) <= OUTCOMES.indexOf(low.outcome));
      const isComparable = high.outcome === 'counterfeit' && low.outcome === 'counterfeit' && high.right === low.right;
      if (isComparable) assert.ok(high.score >= low.score);
    }),
    { numRuns: 400 },
  );
});

test('removal without a person rests on at least two kinds of signals', () => {
  fc.assert(
    fc.property(anyOffer, (offer) => {
      const decision = decideOn(offer);
      if (decision.measure !== 'remove') return;
      const evidence = decision.reasons
        .filter(({ right }) => right === decision.right)
        .flatMap(({ signals }) => signals.map((index) => decision.signals[index]?.kind));
      assert.ok(new Set(evidence).size >= 2);
    }),
    { numRuns: 600 },
  );
});

test('what the learned part says brings a person, and is a reason with its words', () => {
  const without = decideOn({ signals: [mark()] });
  const decision = decideOn({ signals: [mark(), reading(0.97, ['factory', 'dm me'])] });
  assert.deepEqual([without.measure, decision.outcome, decision.measure], ['none', 'clear', 'review']);
  const reason = decision.reasons.find(({ element }) => element === 'reads-like-replica');
  assert.deepEqual(reason?.signals, [1]);
  assert.match(reason.text, /“factory” and “dm me”/);
  const off = { ...defaultParameters, adverse: { ...defaultParameters.adverse, readsLikeReplica: 0 } };
  assert.equal(decideOn({ signals: [mark(), reading()], parameters: off }).measure, 'none');
});

test('nothing is removed that would not be without the learned part', () => {
  const sure = { ...defaultParameters, adverse: { ...defaultParameters.adverse, readsLikeReplica: 1 } };
  fc.assert(
    fc.property(anyOffer, fc.constantFrom(...RIGHT_IDS), score, (given, right, certainty) => {
      const signals = [...(given.signals ?? []), reading(certainty, [], right)];
      const decision = decideOn({ ...given, signals, parameters: sure });
      if (decision.measure !== 'remove') return;
      const ruled = signals.filter(({ kind }) => kind !== 'text.replica-offer');
      assert.equal(decideOn({ ...given, signals: ruled, parameters: sure }).measure, 'remove');
    }),
  );
  const removed = [mark(), term('高仿', 'replica-grade'), price(0.05)];
  assert.equal(decideOn({ signals: removed }).measure, 'remove');
  assert.equal(decideOn({ signals: [mark(), reading(1)], parameters: sure }).measure, 'review');
  assert.equal(decideOn({ signals: [mark(), reading(1), price(0.05)], parameters: sure }).measure, 'review');
});

test('a removal waits until as many kinds of signals agree as the parameters ask for', () => {
  const parameters = { ...defaultParameters, removal: { kinds: 3 } };
  const slang = [mark(), term('高仿', 'replica-grade', 1), term('1:1', 'replica-grade', 1)];
  assert.equal(decideOn({ signals: slang }).measure, 'remove');
  assert.equal(decideOn({ signals: slang, parameters }).measure, 'review');
  assert.equal(decideOn({ signals: [...slang, price(0.05)], parameters }).measure, 'remove');
  assert.equal(decideOn({ signals: [...slang, picture('known-infringing')], parameters }).measure, 'remove');
});

test('goods that are only grey are never called counterfeit or removed', () => {
  const decision = decideOn({ listing: { firstSaleMarket: 'US' }, signals: [mark(), picture('reference')] });
  assert.equal(decision.outcome, 'grey');
  assert.equal(decision.measure, 'geo-restrict');
});

test('a skip is on the decision and keeps a clear listing in sight', () => {
  fc.assert(
    fc.property(anyOffer, fc.constantFrom('image' as const, 'text' as const), (offer, step) => {
      const skips = [{ step, reason: 'unreadable' }];
      const decision = decideOn({ ...offer, skips });
      assert.ok(decision.reasons.some(({ element }) => element === 'incomplete-screening'));
      assert.ok(decision.outcome !== 'clear' || decision.measure !== 'none');
      assert.notEqual(decision.id, decideOn({ ...offer, skips: [] }).id, 'a fuller screening is another decision');
    }),
    { numRuns: 100 },
  );
});

test('a listing that could not be screened waits for a person', () => {
  const decision = judgeIncomplete({
    listing: listing(),
    market: 'DE',
    date: DATE,
    reason: 'worker-died',
    register: REGISTER,
    parameters: defaultParameters,
    models: {},
  });
  assert.equal(decision.outcome, 'clear');
  assert.equal(decision.measure, 'review');
  assert.deepEqual(decision.skips, [{ step: 'screening', reason: 'worker-died' }]);
  assert.deepEqual(
    decision.reasons.map(({ element }) => element),
    ['incomplete-screening'],
  );
  assert.notEqual(decision.id, decideOn({}).id, 'a later success is another decision');
});

test('the id changes with the listing, revision, market, day, register, parameters and models, and with nothing else', () => {
  const base = {
    listing: listing(),
    market: 'DE',
    date: DATE,
    recognition: { signals: [], skips: [] },
    register: REGISTER,
    parameters: defaultParameters,
    models: { text: '1' },
  };
  const variants = [
    base,
    { ...base, listing: listing({ id: 'L2' }) },
    { ...base, listing: listing({ title: 'Another' }) },
    { ...base, market: 'FR' },
    { ...base, date: '2026-06-16' },
    { ...base, register: registerOf([AURELLE]) },
    { ...base, parameters: { ...defaultParameters, removal: { kinds: 3 } } },
    { ...base, models: { text: '2' } },
  ];
  assert.equal(new Set(variants.map((input) => judge(input).id)).size, variants.length);
  assert.equal(judge({ ...base, recognition: { signals: [mark()], skips: [] } }).id, judge(base).id);
});

test('signals on rights that the register does not know are left out, with the indices still right', () => {
  const decision = decideOn({ signals: [mark({ right: 'tm-gone' }), mark()] });
  assert.deepEqual(decision.signals, [mark()]);
  assert.deepEqual(decision.reasons[0]?.signals, [0]);
});

test('the other rights in trouble are named after the deciding one', () => {
  const decision = decideOn({
    listing: { seller: { id: 's-france' } },
    signals: [
      mark(),
      mark({ right: 'tm-nordvik', text: 'Νordvik', detail: { tricks: [{ kind: 'homoglyph', count: 1 }] } }),
    ],
  });
  assert.equal(decision.right, 'tm-nordvik');
  assert.deepEqual(
    decision.reasons.filter(({ right }) => right === 'tm-aurelle').map(({ element }) => element),
    ['license-other-territory'],
  );
});

test('overrides of one right change its judgment and no other', () => {
  const parameters = {
    ...defaultParameters,
    rights: {
      'tm-aurelle': { reputation: true, thresholds: { counterfeit: 0.99, remove: 0.99 } },
    },
  };
  const fake = (right: string): Offer => ({ signals: [mark({ right }), term('高仿', 'replica-grade')], parameters });
  assert.equal(decideOn(fake('tm-aurelle')).outcome, 'clear');
  assert.equal(decideOn(fake('tm-aurelle')).measure, 'review');
  assert.equal(decideOn(fake('tm-nordvik')).outcome, 'counterfeit');
  const coffee = { title: 'Aurelle coffee beans', category: 'Food > Coffee' };
  assert.equal(decideOn({ listing: coffee, signals: [mark()], parameters }).reasons[0]?.element, 'first-sale-unknown');
});

test('measures come in the order of the glossary, so that stricter means later', () => {
  assert.deepEqual(LISTING_MEASURES, ['none', 'watch', 'review', 'label', 'demote', 'geo-restrict', 'remove']);
});

test('a mark written in a picture is a sign, and the reason names the picture', () => {
  const decision = decideOn({
    listing: { title: 'leather handbag' },
    signals: [inPicture(disguised('homoglyph', 'Аurelle')), inPicture(term('高仿', 'replica-grade'))],
  });
  assert.deepEqual([decision.outcome, decision.right], ['counterfeit', 'tm-aurelle']);
  const texts = decision.reasons.map(({ text }) => text).join('\n');
  assert.match(texts, /“高仿” in picture 2/);
  assert.match(texts, /“Аurelle” in picture 2 is read as the mark AURELLE/);
});

test('what is said in a picture relieves as what is said in the text', () => {
  const decision = decideOn({
    listing: { title: 'leather strap' },
    signals: [inPicture(mark()), inPicture(context('compatibility'))],
  });
  assert.deepEqual([decision.outcome, decision.reasons[0]?.element], ['clear', 'compatibility']);
  assert.match(decision.reasons[1]?.text ?? '', /^Picture 2 shows the sign “Aurelle”/);
});

test('a picture with an unreadable part accuses nobody: beside a sign a person looks where it is sure, and else it is watched', () => {
  const alone = decideOn({ signals: [mark(), alteration('mosaic', 0.95)] });
  assert.deepEqual([alone.outcome, alone.measure], ['clear', 'review']);
  assert.equal(decideOn({ signals: [mark(), alteration('blur', 0.6)] }).measure, 'watch');
  const beside = decideOn({ signals: [mark(), term('高仿', 'replica-grade'), alteration('covered')] });
  assert.equal(beside.outcome, 'counterfeit');
  assert.match(beside.reasons.map(({ text }) => text).join('\n'), /A part of picture 1 was covered/);
  assert.equal(decideOn({ listing: { title: 'bag' }, signals: [alteration()] }).measure, 'none');
});

test('a code that leads off the platform speaks against genuine goods as such words do, and is told by its channel', () => {
  const decision = decideOn({
    signals: [mark(), term('高仿', 'replica-grade', 0.5), code({ says: 'contact', channel: 'wechat' })],
  });
  const reason = decision.reasons.find(({ element }) => element === 'off-platform-code');
  assert.match(reason?.text ?? '', /A code in picture 1 leads the buyer away from the marketplace \(WeChat\)/);
  assert.match(renderReason(reason!, 'zh'), /微信/);
  assert.equal(
    decideOn({ listing: { title: 'bag' }, signals: [code({ says: 'contact', channel: 'line' })] }).measure,
    'none',
  );
});

test('a product code of other goods is a contradiction that alone accuses nobody', () => {
  const gtin = { says: 'gtin', gtin: '04006381333931' };
  const listed = decideOn({ signals: [mark(), code({ ...gtin, contradicts: 'gtin', listed: '04012345123456' })] });
  assert.deepEqual([listed.outcome, listed.measure], ['clear', 'none']);
  const beside = decideOn({
    signals: [mark(), term('高仿', 'replica-grade'), code({ ...gtin, brand: 'other' }, 'tm-aurelle')],
  });
  assert.match(
    beside.reasons.map(({ text }) => text).join('\n'),
    /04006381333931 in picture 1 belongs to goods of AURELLE/,
  );
});
