import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { companyPrefixesOf, isValidGtin, normalizeGtin, toGtin14 } from './gtin.ts';

describe('GTIN', () => {
  for (const gtin of ['4006381333931', '96385074', '036000291452', '10012345678902']) {
    it(`${gtin} has the right check digit`, () => assert.equal(isValidGtin(gtin), true));
  }

  for (const gtin of ['4006381333932', '400638133393', '123', '', '40063813339３1', '-4006381333931']) {
    it(`${gtin || '(empty)'} is not valid`, () => assert.equal(isValidGtin(gtin), false));
  }

  it('exactly one check digit fits, and any single wrong digit is noticed', () => {
    const body = fc
      .constantFrom(7, 11, 12, 13)
      .chain((length) => fc.array(fc.nat(9), { minLength: length, maxLength: length }));
    fc.assert(
      fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, at, change) => {
        const fitting = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((check) => isValidGtin([...digits, check].join('')));
        assert.equal(fitting.length, 1);
        const whole = [...digits, fitting[0]!];
        whole[at % whole.length] = (whole[at % whole.length]! + change) % 10;
        assert.equal(isValidGtin(whole.join('')), false);
      }),
    );
  });

  it('is read from what feeds write', () => {
    assert.equal(normalizeGtin(' 4006381-333931 '), '4006381333931');
    assert.equal(normalizeGtin("'4006381333931"), '4006381333931');
    assert.equal(normalizeGtin(36000291452), '036000291452');
    assert.equal(normalizeGtin(4006381333931), '4006381333931');
    assert.equal(normalizeGtin('4.00638E+12'), undefined);
    assert.equal(normalizeGtin('36000291452'), undefined);
    assert.equal(normalizeGtin(4.5), undefined);
  });

  it('is compared in 14 digits, whatever its length', () => {
    for (const gtin of ['36000291452'.padStart(12, '0'), '0036000291452', '00036000291452']) {
      assert.equal(toGtin14(gtin), '00036000291452');
    }
    assert.equal(toGtin14('036000291453'), undefined);
  });

  it('has the company prefixes behind its packaging level, and none where it has 8 digits', () => {
    assert.deepEqual(companyPrefixesOf('14006381333938').slice(0, 4), ['4006', '40063', '400638', '4006381']);
    assert.equal(companyPrefixesOf('14006381333938').at(-1), '400638133393');
    assert.deepEqual(companyPrefixesOf('00000096385074'), []);
  });
});
