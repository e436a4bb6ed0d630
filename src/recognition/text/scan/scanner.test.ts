import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { homophonePatterns } from '../han/homophones.ts';
import { soundKeyOf } from '../sound/sound-key.ts';
import type { Hits } from './hits.ts';
import { Kernel } from './kernel.ts';
import { patternsOf, wordPatternsOf } from './patterns-of.ts';
import { placeTables } from './place-tables.ts';
import { leaveOutTwins, scanSlowly, type WrittenSet, writeSet } from './reference-scan.fixture.ts';
import { buildTables, FIELD_BREAK, HIT_KINDS, makeScanner } from './scanner.ts';

function setOf(forms: readonly string[]): WrittenSet {
  const patterns = [...new Set(forms.flatMap((form) => [...patternsOf(form), ...homophonePatterns(form)]))];
  return writeSet(patterns, {
    near: forms.flatMap((form, entry) => wordPatternsOf(form).map((word) => ({ word, entry }))),
    heard: forms.flatMap((form, entry) => {
      const key = soundKeyOf(form.toLowerCase());
      return key === undefined ? [] : [{ key, entry }];
    }),
  });
}

const BASE = setOf(
  'NORDVIK|AURELLE|KESTREL PEAK|VELUNARA SKAND|ZARUMO|K-LINE|Q5|诺维克|诺土克|欧蕊乐|维|オーレル|나르디|Зимняя Сова|نوردفيك|507|M*RU'.split(
    '|',
  ),
);
const DELTA = setOf(['NORDVAK', 'TALVORENIK', '诺岚', 'Ηλιος']);

function rowsOf(hits: Hits): string[] {
  const rows = [...Array(hits.length).keys()].map((h) => {
    const place = `${hits.starts[h]}-${hits.ends[h]} ${hits.startEdges[h]} ${hits.endEdges[h]}`;
    return `${hits.kinds[h]} ${hits.segments[h]} ${hits.ids[h]} ${place}`;
  });
  return leaveOutTwins(rows).sort();
}

function kindsIn(hits: Hits): number[] {
  return [...new Set(hits.kinds.subarray(0, hits.length))];
}

const MARKS = 'nordvik NORDVIK Nordvik nordvak aurelle kestrel peak velunara skand zarumo q5 诺维克 诺士克 欧蕊乐 诺岚 懦唯客 讴瑞勒 オーレル おーれる 나르디 зимняя сова نوردفيك talvorenik ηλιος 507 maru'.split(' '); // prettier-ignore
const SIGNS = ['', ' ', '  ', '-', '.', '*', '●', '!', '|', '$', '@', '0', '1', '3', '\u200b', '\u0301', '\u0336', '\u202e', '\ud800', '\udc00', '\u{e0041}', '\u{100000}', '\u{1d400}', '🅝', 'ﷺ', 'ﬂ', '½', 'İ', 'ß', 'ｶ', 'ﾞ', 'ー', '는', '으로', 'ال', 'و', 'ส', 'я', 'Я', FIELD_BREAK, 'the', 'bag', 'x', 'aaa', 'zz', '的', '店', '鞋', '士', '土']; // prettier-ignore

/** Texts of marks, written plainly, with an edit or a disguise, among signs of all kinds. */
const part = fc.oneof(
  fc.constantFrom(...MARKS),
  fc.constantFrom(...SIGNS),
  fc.constantFrom(' ', ' ', ', '),
  fc
    .tuple(fc.constantFrom(...MARKS), fc.nat(12), fc.constantFrom(...SIGNS, 'n', 'e', 'K'), fc.nat(2))
    .map(([mark, at, sign, cut]) => mark.slice(0, at) + sign + mark.slice(at + cut)),
  fc
    .tuple(fc.constantFrom(...MARKS), fc.nat(8))
    .map(([mark, at]) => mark.slice(0, at) + (mark[at + 1] ?? '') + (mark[at] ?? '') + mark.slice(at + 2)),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''));

describe('the scanner', () => {
  const segments = [BASE, DELTA];
  const scanner = makeScanner(segments.map(buildTables));

  it('finds what a slow search finds, in any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const expected = scanSlowly(segments, text);
        const hits = scanner.scan(text);
        assert.equal(hits.isCutShort, false);
        assert.equal(hits.hasDrawn, expected.hasDrawn);
        assert.deepEqual(rowsOf(hits), expected.rows, JSON.stringify(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the same in windows and short streams as in one piece', () => {
    const kernel = new Kernel({ window: 48, streamCapacity: 400, streamKeep: 80 });
    const headers = segments.map((set) => placeTables(kernel, set).header);
    kernel.select(kernel.place(Int32Array.from(headers)), headers.length, 1);
    const long = fc.array(texts, { minLength: 1, maxLength: 20 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(long, (text) => {
        assert.deepEqual(rowsOf(kernel.scan(text)), rowsOf(scanner.scan(text)), JSON.stringify(text));
      }),
      { numRuns: 300 },
    );
  });

  it('says of one spelling in which views it was met', () => {
    assert.deepEqual(kindsIn(scanner.scan('a nordvik bag')), [HIT_KINDS.plain]);
    assert.deepEqual(kindsIn(scanner.scan('n*rdvik')), [HIT_KINDS.masked]);
    assert.ok(kindsIn(scanner.scan('Νоrdvik')).includes(HIT_KINDS.drawn));
    assert.ok(kindsIn(scanner.scan('懦唯客')).includes(HIT_KINDS.syllable));
    assert.ok(kindsIn(scanner.scan('nordvk')).includes(HIT_KINDS.near));
    assert.ok(kindsIn(scanner.scan('norddwik')).includes(HIT_KINDS.sound));
    assert.deepEqual(kindsIn(scanner.scan('the leather jacket')), []);
  });

  it('finds whole patterns alone where no more is asked for', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const rows = rowsOf(scanner.scan(text)).filter((row) => row.startsWith('0') || row.startsWith('2'));
        assert.deepEqual(rowsOf(scanner.scanPlain(text)), rows, JSON.stringify(text));
      }),
      { numRuns: 200 },
    );
  });

  it('takes no ordinary word for a misspelling', () => {
    const near = makeScanner([buildTables(setOf(['LEATHEL']))]);
    assert.equal(near.scan('leather bag').length, 0);
    assert.equal(near.scan('leathell bag').kinds[0], HIT_KINDS.plain);
    assert.equal(near.scan('leathl bag').kinds[0], HIT_KINDS.near);
  });

  it('takes no everyday Chinese word for a mark that sounds like it', () => {
    const homophones = makeScanner([buildTables(setOf(['大佳', '诺维克']))]);
    assert.equal(homophones.scan('超大家用').length, 0);
    assert.equal(homophones.scan('大傢').length, 0);
    assert.deepEqual(kindsIn(homophones.scan('打嘉')), [HIT_KINDS.syllable]);
    assert.deepEqual(kindsIn(homophones.scan('懦唯客')), [HIT_KINDS.syllable]);
  });

  it('serves several scanners over shared tables in turn', () => {
    const tables = buildTables(BASE);
    const small = makeScanner([tables]);
    const large = makeScanner([tables, buildTables(setOf(['MIRALUNE']))]);
    assert.equal(small.scan('miralun').length, 0);
    assert.equal(large.scan('miralun').segments[0], 1);
    assert.equal(small.scan('miralun').length, 0);
  });

  it('keeps more hits than it first has room for, and cuts a text short that has no end of them', () => {
    const hits = scanner.scan('nordvik '.repeat(9_000));
    assert.equal(hits.length, 9_000);
    assert.deepEqual([hits.starts[8_999], hits.ends[8_999], hits.isCutShort], [71_992, 71_999, false]);
    assert.equal(scanner.scan('q5 '.repeat(1_200_000)).isCutShort, true);
    assert.equal(scanner.scan('q5').isCutShort, false);
  });

  it('ends a masked search that costs too much, and says so', () => {
    const letters = [...'abcdefghjkmnoprstuvwxyz'];
    const patterns = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `k${a}n${b}k${c}`)));
    const masked = makeScanner([buildTables(writeSet(patterns, { near: [], heard: [] }))]);
    assert.equal(masked.scan('k*n#kx '.repeat(20_000)).isCutShort, true);
  });

  it('finds the same of a word whatever was scanned before', () => {
    assert.equal(scanner.scan('nordvikk').kinds[0], HIT_KINDS.plain);
    assert.deepEqual(rowsOf(scanner.scan('nordviKk')), scanSlowly(segments, 'nordviKk').rows);
    assert.equal(scanner.scan('nordvikk').kinds[0], HIT_KINDS.plain);
  });

  it('finds nothing without segments or patterns', () => {
    assert.equal(makeScanner([]).scan('nordvik').length, 0);
    assert.equal(makeScanner([buildTables(writeSet([], { near: [], heard: [] }))]).scan('n*rdvik').length, 0);
  });
});
