import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileText } from './compile-text.ts';
import { recognizeText } from './recognize-text.ts';
import { makeListing, makeMark, makeSnapshot, marksOf, recognize, textPlace, tricksOf } from './register.fixture.ts';

describe('marks as they are registered', () => {
  it('finds a mark in any case and says where it stands', () => {
    const [signal] = marksOf(recognize('New Nordvik jacket'), 'nordvik');
    assert.deepEqual(signal?.where, { field: 'title', start: 4, end: 11, text: 'Nordvik' });
    assert.equal(signal?.view, 'folded');
    assert.deepEqual(signal?.detail, { form: { text: 'NORDVIK', kind: 'official' }, tricks: [] });
    assert.ok((signal?.score ?? 0) > 0.95);
  });

  it('calls the reading original when not a character differs', () => {
    assert.equal(marksOf(recognize('NORDVIK'), 'nordvik')[0]?.view, 'original');
  });

  it('reads title, description, brand and attributes, and not the category', () => {
    const signals = recognize('Jacket', {
      description: 'by nordvik',
      brand: 'Nordvik',
      category: 'Nordvik',
      attributes: { variant: 'Nordvik red', color: 'blue' },
    });
    const fields = marksOf(signals, 'nordvik').map((signal) => textPlace(signal).field);
    assert.deepEqual(fields, ['description', 'brand', 'attributes.variant']);
  });

  it('finds marks of several words however they are joined', () => {
    for (const title of [
      'Kestrel Peak tent',
      'kestrel-peak tent',
      'KESTRELPEAK tent',
      'Kestrel_Peak tent',
      'KestrelPeak',
    ])
      assert.equal(marksOf(recognize(title), 'kestrel').length, 1, title);
  });

  it('reports every right that owns the same word', () => {
    const twice = compileText(makeSnapshot([makeMark('a', 'VELMORA'), makeMark('b', 'Velmora')]));
    const rights = recognizeText(twice, makeListing('velmora bag')).map(({ right }) => right);
    assert.deepEqual(rights, ['a', 'b']);
  });

  it('takes no title of a design or patent for a sign', () => {
    const design = { ...makeMark('d', 'Folding chair'), kind: 'design' as const };
    assert.deepEqual(recognizeText(compileText(makeSnapshot([design])), makeListing('Folding chair')), []);
  });
});

describe('marks in disguise', () => {
  const cases: readonly (readonly [title: string, view: string, trick: string])[] = [
    ['Nоrdvіk bag', 'skeleton', 'homoglyph'],
    ['ΝΟRDVΙΚ', 'skeleton', 'homoglyph'],
    ['NᎤRDᏙIK bag', 'skeleton', 'homoglyph'],
    ['ИORDVIK bag', 'skeleton', 'homoglyph'],
    ['🇳🇴🇷🇩🇻🇮🇰', 'skeleton', 'homoglyph'],
    ['🅝🅞🅡🅓🅥🅘🅚 bag', 'skeleton', 'homoglyph'],
    ['ɴᴏʀᴅᴠɪᴋ', 'folded', 'styled'],
    ['𝓝𝓸𝓻𝓭𝓿𝓲𝓴', 'folded', 'styled'],
    ['Ⓝⓞⓡⓓⓥⓘⓚ', 'folded', 'styled'],
    ['ｎｏｒｄｖｉｋ', 'folded', 'full-width'],
    ['Nördvik', 'folded', 'diacritics'],
    ['Nordvık', 'folded', 'diacritics'],
    ['NORDVİK', 'folded', 'diacritics'],
    ['N̶o̶r̶d̶v̶i̶k̶', 'folded', 'combining'],
    ['Nord\u200bvik', 'folded', 'zero-width'],
    ['N\u00ado\u00adrdvik', 'folded', 'zero-width'],
    ['Nor\ufe0fdvik', 'folded', 'zero-width'],
    ['Nord\u2066vik\u2069', 'folded', 'bidi'],
    ['N0rdv1k bag', 'leet', 'leet'],
    ['NORDV!K', 'leet', 'leet'],
    ['N.o.r.d.v.i.k', 'squeezed', 'separators'],
    ['N O R D V I K bag', 'squeezed', 'separators'],
    ['N|O|R|D|V|I|K', 'squeezed', 'separators'],
    ['N🔥O🔥R🔥D🔥V🔥I🔥K', 'squeezed', 'separators'],
    ['NORD🔥VIK', 'squeezed', 'separators'],
    ['N*rdvik', 'masked', 'masked'],
    ['No●dvik', 'masked', 'masked'],
    ['Nooordviiik', 'collapsed', 'repeated-letters'],
    ['NordvlK NORDVlK', 'skeleton', 'look-alike-letter'],
    ['ʞᴉʌpɹou', 'turned', 'upside-down'],
    ['\u202eKIVDRON\u202c bag', 'folded', 'bidi'],
    ['nOrDvIk', 'folded', 'case'],
  ];
  for (const [title, view, trick] of cases) {
    it(`reads ${JSON.stringify(title)} as ${view}, and names the trick`, () => {
      const found = marksOf(recognize(title), 'nordvik').find((signal) => signal.view === view);
      assert.ok(found, JSON.stringify(recognize(title)));
      assert.ok(tricksOf(found).includes(trick), tricksOf(found).join());
      assert.ok(found.score >= 0.4);
    });
  }

  it('counts homoglyphs and names their script', () => {
    const [signal] = marksOf(recognize('Nоrdvіk bag'), 'nordvik');
    assert.deepEqual(signal?.detail?.['tricks'], [{ kind: 'homoglyph', count: 2, script: 'Cyrillic' }]);
  });

  it('reads signs for letters at the end of a word, and two initials apart', () => {
    const glass = compileText(makeSnapshot([makeMark('v', 'VELOSS')]));
    assert.deepEqual(tricksOf(recognizeText(glass, makeListing('Velo$$ bag'))[0]), ['leet']);
    assert.deepEqual(tricksOf(marksOf(recognize('Q V handbag'), 'lv')[0]), ['separators']);
  });

  it('sees rn for m and vv for w', () => {
    assert.deepEqual(tricksOf(marksOf(recognize('ZARURNO'), 'zarumo')[0]), ['digraph']);
    const wide = compileText(makeSnapshot([makeMark('w', 'WINTERVALE')]));
    assert.deepEqual(tricksOf(recognizeText(wide, makeListing('VVINTERVALE'))[0]), ['digraph']);
  });

  it('reads a mark through tags and character references, and maps the span to the source', () => {
    const description = '<p>Buy <b>Nor</b>dvi&#107; now</p>';
    const [signal] = marksOf(recognize('Bag', { description }), 'nordvik');
    assert.equal(textPlace(signal).text, 'Nor</b>dvi&#107;');
    assert.equal(description.slice(textPlace(signal).start, textPlace(signal).end), textPlace(signal).text);
    assert.deepEqual(tricksOf(signal), ['markup']);
  });

  it('finds Chinese marks in running text, in traditional characters and spaced out', () => {
    assert.equal(marksOf(recognize('全新诺维克外套'), 'nordvik')[0]?.view, 'original');
    assert.deepEqual(tricksOf(marksOf(recognize('諾維克外套'), 'nordvik')[0]), ['traditional']);
    assert.deepEqual(tricksOf(marksOf(recognize('诺 维 克 外套'), 'nordvik')[0]), ['separators']);
  });

  it('finds katakana marks written in hiragana and half width', () => {
    assert.deepEqual(tricksOf(marksOf(recognize('おーれる バッグ'), 'aurelle')[0]), ['kana']);
    assert.equal(marksOf(recognize('ｵｰﾚﾙ'), 'aurelle').length, 1);
  });

  it('finds Korean marks with particles and in decomposed jamo', () => {
    for (const title of ['나르디 가방', '나르디는 최고', '나르디에서', '나르디 가방'.normalize('NFD')])
      assert.equal(marksOf(recognize(title), 'korean').length, 1, title);
  });

  it('finds Cyrillic marks in any case and with Latin letters among them', () => {
    for (const title of ['зимняя сова', 'ЗИМНЯЯ СОВА', 'Зимняя Cова'])
      assert.equal(marksOf(recognize(title), 'russian').length, 1, title);
  });
});

describe('ordinary words and numbers that fold like marks', () => {
  const clear: readonly (readonly [title: string, right: string])[] = [
    ['the best for mula races', 'formula'],
    ['nord vik', 'nordvik'],
    ['nordviking', 'nordvik'],
    ['supernordvik', 'nordvik'],
    ['sot and SOT', 'number'],
    ['5072 pieces', 'number'],
    ['나르디아 가방', 'korean'],
    ['a.u', 'aurelle'],
    ['order q.v. below', 'lv'],
    ['10*20*30 cm', 'nordvik'],
    ['N*****k', 'nordvik'],
    ['N0RDV1K55', 'nordvik'],
  ];
  for (const [title, right] of clear)
    it(`finds no ${right} in ${JSON.stringify(title)}`, () => {
      assert.deepEqual(marksOf(recognize(title), right), []);
    });

  it('takes a word of another script for what it is where that script is spoken', () => {
    const cop = compileText(makeSnapshot([makeMark('c', 'COPTEP')]));
    assert.deepEqual(recognizeText(cop, makeListing('Новый сортер для дома')), []);
    assert.deepEqual(recognizeText(cop, makeListing('купить СОРТЕР недорого')), []);
    assert.equal(recognizeText(cop, makeListing('СОРТЕР handbag leather new'))[0]?.view, 'skeleton');
  });

  it('does not take a unit after a number for letters', () => {
    const units = compileText(makeSnapshot([makeMark('i', 'ISIN'), makeMark('t', 'STBO')]));
    assert.deepEqual(recognizeText(units, makeListing('15in monitor with 5TB0 disk')), []);
  });

  it('does not read a model number as a mark with a hyphen', () => {
    const codes = compileText(makeSnapshot([makeMark('h', 'HDRCX')]));
    assert.deepEqual(recognizeText(codes, makeListing('camcorder HDR-CX110')), []);
  });

  it('does not read doubled letters of a dictionary word as a repeat', () => {
    const doubled = compileText(makeSnapshot([makeMark('k', 'KITEN')]));
    assert.deepEqual(recognizeText(doubled, makeListing('kitten toy')), []);
  });
});

const score = (title: string, right: string, more = {}): number =>
  marksOf(recognize(title, more), right)[0]?.score ?? 0;

describe('how sure a mark is', () => {
  it('scores everyday words by how they are written', () => {
    const small = score('Fresh from the orchard to you', 'orchard');
    const capital = score('Jacket by Orchard in blue wool', 'orchard');
    const signed = score('Orchard™ jacket', 'orchard');
    const brand = score('Jacket', 'orchard', { brand: 'Orchard' });
    assert.ok(
      small < 0.35 && small < capital && capital < signed && signed < brand,
      `${[small, capital, signed, brand]}`,
    );
    assert.equal(marksOf(recognize('Orchard jacket'), 'orchard')[0]?.detail?.['commonWord'], true);
  });

  it('believes an everyday word more when the brand field says the same', () => {
    assert.ok(score('Orchard jacket', 'orchard', { brand: 'Orchard' }) > 0.85);
    assert.ok(score('Orchard jacket', 'orchard') < 0.65);
  });

  it('scores short marks low unless written as registered', () => {
    assert.ok(score('QV handbag', 'lv') > score('qv handbag', 'lv'));
    assert.ok(score('qv handbag', 'lv') < 0.3);
    assert.ok(score('bag', 'lv', { brand: 'QV' }) > 0.9);
  });

  it('scores a nickname low alone, and higher beside the mark or a replica term', () => {
    const alone = score('北脸外套', 'nordvik');
    const besideMark =
      marksOf(recognize('Nordvik 北脸 外套'), 'nordvik').find((s) => textPlace(s).text === '北脸')?.score ?? 0;
    const besideTerm = score('北脸外套 高仿', 'nordvik');
    assert.ok(alone > 0 && alone < 0.4, String(alone));
    assert.ok(alone < besideTerm && besideTerm < 0.7, String(besideTerm));
    assert.ok(alone < besideMark, String(besideMark));
  });

  it('lowers a mark inside a longer mark of another holder', () => {
    const nested = compileText(makeSnapshot([makeMark('a', 'KESTREL PEAK'), makeMark('b', 'KESTREL')]));
    const [longer, inner] = recognizeText(nested, makeListing('Kestrel Peak tent'));
    assert.equal(longer?.right, 'b');
    assert.equal(inner?.right, 'a');
    assert.equal(longer?.detail?.['inside'], 'a');
    assert.ok((longer?.score ?? 1) < (inner?.score ?? 0));
  });

  it('keeps one find a right and place, the best', () => {
    assert.equal(marksOf(recognize('NORDVIK'), 'nordvik').length, 1);
    const twice = compileText(makeSnapshot([makeMark('a', 'VELMORA', [{ text: 'velmora', kind: 'nickname' }])]));
    const signals = recognizeText(twice, makeListing('velmora'));
    assert.equal(signals.length, 1);
    assert.deepEqual(signals[0]?.detail?.['form'], { text: 'VELMORA', kind: 'official' });
  });
});

describe('limits', () => {
  it('keeps at most 200 signals and says how many it left out', () => {
    const rights = [...Array(400).keys()].map((k) =>
      makeMark(
        `m${k}`,
        `Zarumo${String.fromCharCode(97 + (k % 26))}${'bcdfghjklmnpqrst'.charAt(Math.floor(k / 26))}ix`,
      ),
    );
    const many = compileText(makeSnapshot(rights));
    const signals = recognizeText(many, makeListing(rights.map((right) => right.verbalElement).join(' ')));
    assert.equal(signals.length, 200);
    assert.ok(Number(signals[0]?.detail?.['truncated']) >= 200);
  });

  it('does not let one mark a thousand times crowd out another', () => {
    const signals = recognize(`${'nordvik '.repeat(1_000)} zarumo`);
    assert.ok(marksOf(signals, 'nordvik').length <= 12);
    assert.equal(marksOf(signals, 'zarumo').length, 1);
  });

  it('gives the same signals in the same order every time', () => {
    const listing = makeListing('Nоrdvik 1:1 replica, case for Zarumo, not Aurelle', {
      description: '高仿 kestrel peak <b>Orchard</b>',
      attributes: { b: 'Nordvik', a: 'Zarumo' },
    });
    const other = compileText(makeSnapshot([makeMark('x', 'NORDVIK'), makeMark('y', 'ZARUMO')]));
    const once = JSON.stringify(recognizeText(other, listing));
    assert.equal(JSON.stringify(recognizeText(other, listing)), once);
    assert.equal(
      JSON.stringify(
        recognizeText(compileText(makeSnapshot([makeMark('x', 'NORDVIK'), makeMark('y', 'ZARUMO')])), listing),
      ),
      once,
    );
  });
});
