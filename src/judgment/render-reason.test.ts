import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ELEMENTS } from './decision.ts';
import { renderReason } from './render-reason.ts';
import { decideOn, mark, price, term } from './scenario.fixture.ts';

test('every element has a sentence in both languages that stands without facts', () => {
  for (const element of ELEMENTS) {
    assert.match(renderReason({ element, facts: {} }, 'en'), /^\S.+\.$/u, element);
    assert.match(renderReason({ element, facts: {} }, 'zh'), /^\S.+。$/u, element);
  }
});

test('a reason says mark, country, dates and numbers in plain words', () => {
  const facts = {
    mark: 'NORDVIK',
    kind: 'trademark',
    market: 'GB',
    territory: 'GB',
    number: 'UK0090',
    to: '2025-03-01',
  };
  const expired = {
    element: 'right-not-in-force',
    facts: { ...facts, status: 'expired', date: '2026-06-15' },
  } as const;
  assert.equal(
    renderReason(expired, 'en'),
    'The registration of NORDVIK in the United Kingdom (no. UK0090) expired on 2025-03-01.',
  );
  assert.equal(renderReason(expired, 'zh'), '商标“NORDVIK”在英国的注册（注册号UK0090）已于2025-03-01到期。');
  const classes = { ...facts, registeredClasses: [18, 25], offeredClasses: [30] };
  assert.equal(
    renderReason({ element: 'goods-not-similar', facts: classes }, 'en'),
    'The mark NORDVIK is registered in the United Kingdom for goods of classes 18 and 25; the goods offered (class 30) are not similar to them.',
  );
});

test('what could not be examined is said in words, its first causes as codes', () => {
  const facts = {
    part: 'part',
    steps: ['image', 'text'],
    causes: ['bad-url', 'empty', 'not-found', 'timeout', 'too-large'],
  };
  const reason = { element: 'incomplete-screening', facts } as const;
  assert.equal(
    renderReason(reason, 'en'),
    'Not all of the listing’s pictures and text could be examined (bad-url, empty, not-found, timeout, …); the decision rests on the rest.',
  );
  assert.equal(
    renderReason(reason, 'zh'),
    '该商品信息的图片、文字未能全部检查（bad-url、empty、not-found、timeout、…）；决定依据其余部分作出。',
  );
});

test('a disguised sign is told with its tricks, taken from the facts alone', () => {
  const decision = decideOn({
    signals: [
      mark({
        text: 'Аurеlle',
        detail: {
          form: { text: 'AURELLE', kind: 'official' },
          tricks: [{ kind: 'homoglyph', count: 2, script: 'Cyrillic' }],
        },
      }),
    ],
  });
  const told = decision.reasons.find(({ element }) => element === 'disguised-sign');
  assert.equal(told?.text, '“Аurеlle” is read as the mark AURELLE — two Cyrillic letters (А, е).');
  assert.equal(renderReason(told, 'zh'), '“Аurеlle”读作商标“AURELLE”——两个西里尔字母（А、е）。');
});

test('tricks without words are told as a disguise', () => {
  const facts = { mark: 'AURELLE', kind: 'trademark', words: 'Аurеlle', tricks: ['homoglyph'] };
  assert.match(renderReason({ element: 'disguised-sign', facts }, 'en'), /is the mark AURELLE, written so that/);
});

test('a sign written in another script says in which', () => {
  const decision = decideOn({
    market: 'JP',
    signals: [
      mark({
        text: 'オーレル',
        detail: {
          form: { text: 'AURELLE', kind: 'official' },
          via: 'オーレル',
          tricks: [{ kind: 'transliteration', count: 1, script: 'Katakana' }],
        },
      }),
      term('高仿', 'replica-grade'),
    ],
  });
  const told = decision.reasons.find(({ element }) => element === 'identical-sign');
  assert.equal(
    told?.text,
    'The listing uses the sign “オーレル” (written in katakana), which is the mark AURELLE, protected in Japan.',
  );
});

test('a code without a name is said as the code', () => {
  const facts = { mark: 'NORDVIK', kind: 'trademark', market: 'ZZ' };
  assert.equal(
    renderReason({ element: 'no-right-in-market', facts }, 'en'),
    'The mark NORDVIK is not protected in ZZ.',
  );
});

test('words of the seller can neither reorder, break nor flood the sentence', () => {
  const words = `re\u202Eplica\n\u0007<b>${'x'.repeat(500)}`;
  const text = renderReason({ element: 'replica-term', facts: { words, category: 'replica-grade' } }, 'en');
  assert.match(text, /^The words “replica <b>x{49}…” are used/u);
});

test('no sentence tells scores, weights, price ratios or thresholds', () => {
  const decision = decideOn({
    listing: { price: { amount: 39, currency: 'EUR' } },
    signals: [mark(), term('高仿', 'replica-grade'), price(0.044)],
  });
  const told = decision.reasons.map(({ text }) => text).join(' ');
  assert.match(told, /39 EUR/);
  assert.doesNotMatch(told, /0\.\d|%|890|threshold|score/);
});
