import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DescribedGoods, niceClassesOf } from './classify-goods.ts';

const best = (goods: Partial<DescribedGoods>) => niceClassesOf({ title: '', ...goods }).classes[0]?.class;
const classesOf = (goods: Partial<DescribedGoods>) =>
  niceClassesOf({ title: '', ...goods }).classes.map((guess) => guess.class);

test('goods are told from titles in six languages', () => {
  const titles: readonly (readonly [string, number])[] = [
    ["Aurelle women's leather handbag", 18],
    ['Nordvik down jacket, navy', 25],
    ['Kestrel Peak running shoes', 25],
    ['Lumen & Oak table lamp', 11],
    ['Wireless earbuds with charging box', 9],
    ['Automatic wristwatch 40 mm', 14],
    ['Lederhandtasche für Damen', 18],
    ['Herrenarmbanduhr schwarz', 14],
    ['Turnschuhe Größe 42', 25],
    ['Sac à main bandoulière', 18],
    ['Chaussures de sport homme', 25],
    ['Rouge à lèvres mat', 3],
    ['Zapatillas de hombre', 25],
    ['Reloj de pulsera para mujer', 14],
    ['欧蕊乐女包真皮手提包', 18],
    ['男士运动鞋', 25],
    ['機械錶 男士手錶', 14],
    ['レディース ハンドバッグ', 18],
    ['メンズ 腕時計', 14],
    ['ワイヤレスイヤホン', 9],
  ];
  for (const [title, niceClass] of titles) assert.equal(best({ title }), niceClass, title);
});

test('a phrase wins over the words in it', () => {
  assert.deepEqual(classesOf({ title: 'Coffee mug' }), [21]);
  assert.deepEqual(classesOf({ title: 'Toy car' }), [28]);
  assert.deepEqual(classesOf({ title: '手机壳' }), [9]);
  assert.deepEqual(classesOf({ title: 'Watch box' }), [14]);
  assert.deepEqual(classesOf({ title: 'Christmas tree' }), [28]);
});

test('what the goods are for or come with counts little', () => {
  assert.equal(best({ title: 'Leather case and phone holder for cars' }), 9);
  assert.deepEqual(classesOf({ title: 'Handbag with watch charm' }), [18]);
  assert.equal(best({ title: 'Box of chocolate' }), 30);
});

test('the last of two names in a row is the goods', () => {
  assert.equal(best({ title: 'Shoe bag' }), 18);
  assert.equal(best({ title: 'Hat stand, dog coat' }), 18);
});

test('words of one language are not goods of another', () => {
  for (const title of [
    'The best media of the year, top quality',
    'Four pieces, for sale',
    'New balance of colors',
    'Ron and Manta',
  ]) {
    assert.deepEqual(
      classesOf({ title }).filter((niceClass) => niceClass !== 24),
      [],
      title,
    );
  }
});

test('the deepest category that names goods counts most', () => {
  assert.deepEqual(classesOf({ category: 'Apparel & Accessories > Handbags, Wallets & Cases > Handbags' }), [18]);
  assert.deepEqual(classesOf({ category: 'Apparel & Accessories > Jewelry > Watches' }), [14]);
  assert.equal(best({ category: 'Health & Beauty > Personal Care > Cosmetics > Makeup' }), 3);
  assert.deepEqual(classesOf({ category: '服饰 > 女鞋' }), [25]);
  assert.deepEqual(classesOf({ category: '3032' }), [18]);
});

test('a title that contradicts its category shows both', () => {
  assert.deepEqual(classesOf({ category: 'Toys & Games > Toys', title: 'Leather handbag' }), [28, 18]);
});

test('goods that changed class with an edition are looked for in both', () => {
  assert.deepEqual(classesOf({ title: 'Polarized sunglasses' }), [9, 10]);
});

test('attributes that say the type of goods count, others do not', () => {
  assert.equal(best({ attributes: { product_type: 'Scarf' } }), 25);
  assert.deepEqual(classesOf({ attributes: { pattern: 'hat' } }), []);
});

test('the description is asked only where nothing else tells', () => {
  assert.equal(best({ description: 'A fine perfume.' }), 3);
  assert.deepEqual(classesOf({ title: 'Scarf', description: 'Smells of perfume.' }), [25]);
});

test('goods that cannot be told give no class', () => {
  for (const title of ['', 'Aurelle N°5', '欧蕊乐', '1234', '!!! ???'])
    assert.deepEqual(classesOf({ title }), [], title);
});

test('each guess names the words it rests on', () => {
  const [guess] = niceClassesOf({ title: 'Two T-SHIRTS', category: 'Clothing' }).classes;
  assert.deepEqual(guess?.evidence, [
    { field: 'category', text: 'clothing' },
    { field: 'title', text: 't shirts' },
  ]);
});

test('any text gives classes from 1 to 45 with scores from 0 to 1, the same each time, best first', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('watch', 'bag', '手表', 'für', 'Schuhe', '>', '&', "'", '-', 'iphone', '\ud800'), {
        maxLength: 12,
      })
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, text, text, (title, category, description) => {
      const guesses = niceClassesOf({ title, category, description });
      assert.deepEqual(niceClassesOf({ title, category, description }), guesses);
      let last = 1;
      for (const { class: niceClass, score } of guesses.classes) {
        assert.ok(niceClass >= 1 && niceClass <= 45 && score > 0 && score <= last);
        last = score;
      }
    }),
  );
});

function timeOf(title: string): number {
  const start = performance.now();
  niceClassesOf({ title });
  return performance.now() - start;
}

test('a long hostile title is read in time that grows with its length', () => {
  for (const title of ['bag '.repeat(50_000), '女'.repeat(100_000), 'x'.repeat(200_000), `${'-'.repeat(100_000)}bag`]) {
    assert.ok(timeOf(title) < 2000, title.slice(0, 10));
  }
});
