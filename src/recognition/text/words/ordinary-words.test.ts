import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { foldText } from '../fold/fold-text.ts';
import { digest, packed, wordCount } from './ordinary-words-data.ts';
import { isOrdinaryWord, ordinaryWords } from './ordinary-words.ts';

const KNOWN: { readonly [language: string]: string } = {
  English:
    'the running shoes leather jacket waterproof bluetooth smartphone hoodie sneakers earbuds wifi polyester navy',
  German: 'Schuhe Handtasche Lederjacke wasserdicht Kopfhörer Größe schwarz Kapuzenpullover Uhren günstig',
  French: 'chaussures montre sac cuir imperméable écouteurs taille noir femme robe',
  Spanish: 'zapatos bolso reloj cuero impermeable auriculares talla negro mujer vestido',
  Portuguese: 'sapatos bolsa relógio couro tênis tamanho preto mulher camiseta',
  Italian: 'scarpe borsa orologio pelle impermeabile cuffie taglia nero donna vestito',
  Dutch: 'schoenen horloge leer waterdicht koptelefoon maat zwart dames',
  Turkish: 'ayakkabı çanta saat deri kulaklık beden siyah kadın elbise',
  Indonesian: 'sepatu tas kulit ukuran hitam wanita celana dompet',
  Vietnamese: 'quần đồng điện thoại',
  Russian: 'кроссовки сумка часы кожа наушники размер чёрный женский платье',
  Polish: 'buty torebka zegarek skóra słuchawki rozmiar czarny damska sukienka',
  Arabic: 'حذاء حقيبة ساعة جلد فستان',
  Japanese: 'スニーカー バッグ ケース ジャケット ワイヤレス',
  Korean: '가방 신발 지갑 운동화',
  names: 'Michael Giulia Müller García Istanbul Mumbai Иван Fernanda',
};

describe('ordinary words', () => {
  for (const [language, words] of Object.entries(KNOWN))
    it(`are known: ${language}`, () => {
      const unknown = words.split(' ').filter((word) => !isOrdinaryWord(foldText(word)));
      assert.deepEqual(unknown, []);
    });

  it('are no coined names, no slips of the pen, no model numbers', () => {
    const others = 'nordvik zarumo nordvikk leahter recieve definately seperate accomodate braclet xj900 qzxv';
    assert.deepEqual(
      others.split(' ').filter((word) => isOrdinaryWord(word)),
      [],
    );
  });

  it('are those listed, sorted, each once and folded', () => {
    let count = 0;
    let before = Buffer.alloc(0);
    for (const word of ordinaryWords()) {
      const bytes = Buffer.from(word);
      assert.ok(Buffer.compare(before, bytes) < 0, word);
      before = bytes;
      if (count++ % 97 !== 0) continue;
      assert.equal(foldText(word), word);
      assert.ok(isOrdinaryWord(word), word);
      assert.ok(!isOrdinaryWord(`${word}qzx`), word);
    }
    assert.equal(count, wordCount);
    assert.ok(count > 700_000, String(count));
  });

  it('answer anything without a throw', () => {
    assert.equal(isOrdinaryWord(''), false);
    assert.equal(isOrdinaryWord('a'.repeat(100_000)), false);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isOrdinaryWord(text) === 'boolean'));
    const all = new Set(ordinaryWords());
    const letters = fc.string({ unit: fc.constantFrom(...'aeinorst'), minLength: 3, maxLength: 6 });
    fc.assert(fc.property(letters, (word) => isOrdinaryWord(word) === all.has(word)));
  });

  it('are the table that the sources made: nobody edited it', () => {
    const content = brotliDecompressSync(Buffer.from(packed, 'base64'));
    assert.equal(createHash('sha256').update(content).digest('hex'), digest);
  });
});
