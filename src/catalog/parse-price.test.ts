import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePrice } from './parse-price.ts';

const READ: readonly (readonly [text: string, amount: number, currency: string])[] = [
  ['12.50 EUR', 12.5, 'EUR'],
  ['EUR 12,50', 12.5, 'EUR'],
  ['eur12.5', 12.5, 'EUR'],
  ['12 USD', 12, 'USD'],
  ['€1.234,56', 1234.56, 'EUR'],
  ['1,234.56 USD', 1234.56, 'USD'],
  ["1'234.50 CHF", 1234.5, 'CHF'],
  ['1 234,50 €', 1234.5, 'EUR'],
  ['1\u202f234,50\u00a0€', 1234.5, 'EUR'],
  ['1.234 EUR', 1234, 'EUR'],
  ['1,234 USD', 1234, 'USD'],
  ['1,234,567 JPY', 1234567, 'JPY'],
  ['1.234 KWD', 1.234, 'KWD'],
  ['0.125 USD', 0.125, 'USD'],
  ['.5 USD', 0.5, 'USD'],
  ['12. EUR', 12, 'EUR'],
  ['US$ 9.99', 9.99, 'USD'],
  ['99元', 99, 'CNY'],
  ['0 EUR', 0, 'EUR'],
];

describe('parsePrice', () => {
  for (const [text, amount, currency] of READ) {
    it(`${text} is ${String(amount)} ${currency}`, () =>
      assert.deepEqual(parsePrice(text), { ok: true, money: { amount, currency } }));
  }

  for (const text of [
    '',
    'free',
    '12.50',
    '$12',
    '¥100',
    '-5 EUR',
    '12 euros',
    '1.2.3 EUR',
    '1,23,456.78 USD x',
    '12-15 EUR',
    '1e5 EUR',
    '999999999999999 EUR',
  ]) {
    it(`${text || '(empty)'} is refused`, () => assert.equal(parsePrice(text).ok, false));
  }

  it('refuses hostile text at once, however long', () => {
    const started = performance.now();
    for (const part of [' ', '1', '1 ', '.', "'", '+'])
      assert.equal(parsePrice(`${part.repeat(1_000_000)}x`).ok, false);
    assert.ok(performance.now() - started < 2000);
  });

  it('takes the default currency where the text names none or a sign that several share', () => {
    assert.deepEqual(parsePrice('12.50', 'EUR'), { ok: true, money: { amount: 12.5, currency: 'EUR' } });
    assert.deepEqual(parsePrice('$12', 'CAD'), { ok: true, money: { amount: 12, currency: 'CAD' } });
    assert.deepEqual(parsePrice('12 USD', 'EUR'), { ok: true, money: { amount: 12, currency: 'USD' } });
  });

  it('reads back every amount of cents, with and without grouping, in either style', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.constantFrom('en-US', 'de-DE'),
        fc.boolean(),
        (cents, locale, useGrouping) => {
          const text = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2, useGrouping });
          assert.deepEqual(parsePrice(`${text} EUR`), { ok: true, money: { amount: cents / 100, currency: 'EUR' } });
        },
      ),
    );
  });
});
