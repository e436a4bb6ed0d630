import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { goodsAreSimilar } from './goods-similarity.ts';
import { isNiceClass, NICE_CLASSES, niceClassTitle } from './nice-class.ts';

const anyClass = fc.integer({ min: 1, max: 45 });
const anyClasses = fc.array(anyClass, { maxLength: 4 });

test('there are 45 classes, 34 of goods, each with a title', () => {
  assert.deepEqual(
    NICE_CLASSES.map((niceClass) => niceClass.number),
    Array.from({ length: 45 }, (_, index) => index + 1),
  );
  assert.equal(NICE_CLASSES.filter(({ kind }) => kind === 'goods').length, 34);
  assert.ok(NICE_CLASSES.every(({ title }) => title.length > 5));
  assert.match(niceClassTitle(25), /Clothing/);
  for (const value of [0, 46, 2.5, Number.NaN]) assert.ok(!isNiceClass(value));
});

test('goods are similar in the same class, or in a related one, with the reason', () => {
  assert.equal(goodsAreSimilar([25], [18, 25]).verdict, 'same-class');
  const related = goodsAreSimilar([18], [25]);
  assert.deepEqual([related.verdict, related.offered, related.protected], ['related-class', 18, 25]);
  assert.match(related.text, /accessories/);
  assert.equal(goodsAreSimilar([25], [35]).verdict, 'related-class');
  assert.equal(goodsAreSimilar([25], [7]).verdict, 'dissimilar');
});

test('unknown goods are not dissimilar goods', () => {
  assert.equal(goodsAreSimilar([], [25]).verdict, 'unknown-goods');
});

test('a right without classes concerns all goods', () => {
  assert.equal(goodsAreSimilar([25], []).verdict, 'all-goods');
  assert.equal(goodsAreSimilar([], []).verdict, 'all-goods');
});

test('similarity does not depend on the side, nor on the order of the classes', () => {
  fc.assert(
    fc.property(anyClasses, anyClasses, (a, b) => {
      fc.pre(a.length > 0 && b.length > 0);
      assert.equal(goodsAreSimilar(a, b).verdict, goodsAreSimilar(b, a).verdict);
      assert.equal(goodsAreSimilar(a.toReversed(), b.toReversed()).verdict, goodsAreSimilar(a, b).verdict);
    }),
  );
});

test('any class is similar to itself', () => {
  fc.assert(fc.property(anyClass, (niceClass) => goodsAreSimilar([niceClass], [niceClass]).verdict === 'same-class'));
});
