import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText } from './fold/fold-text.ts';
import { makeListing, MARKS, marksOf, matcher, recognize, textPlace } from './register.fixture.ts';
import { recognizeText } from './recognize-text.ts';
import type { Signal, TextPlace } from '../signal.ts';

const RUNS = 120;

function fieldOf(listing: ReturnType<typeof makeListing>, place: TextPlace): string {
  if (place.field === 'title') return listing.title;
  if (place.field === 'description') return listing.description ?? '';
  if (place.field === 'brand') return listing.brand ?? '';
  return listing.attributes[place.field.slice('attributes.'.length)] ?? '';
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  // Pieces that recognition reacts to, in any order, with unpaired surrogates and half tags among them.
  fc
    .array(
      fc.constantFrom(
        'nordvik',
        'NORD',
        'vik',
        '诺',
        '维克',
        'ｇｆ',
        '高仿',
        '<b>',
        '</',
        '<script>',
        '&#',
        '&amp;',
        '&zwj;',
        '\u202e',
        '\u200d',
        '\ud83d',
        '\udd25',
        '\u0336',
        '*',
        '!',
        '$',
        '|',
        '1:1',
        'case for ',
        'not ',
        '\n',
        ' ',
        'ʞᴉʌ',
        'pɹou',
        '나',
        '르디',
        'zaruRNo',
        'ß',
        '\u3099',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('for any text', () => {
  it('never throws, and every span lies inside its field and is the text it says', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, description, variant) => {
        const listing = makeListing(title, { description, attributes: { variant } });
        for (const signal of recognizeText(matcher, listing)) {
          const place = textPlace(signal);
          const source = fieldOf(listing, place);
          assert.ok(place.start >= 0 && place.start < place.end && place.end <= source.length);
          assert.equal(source.slice(place.start, place.end), place.text);
          assert.ok(signal.score >= 0 && signal.score <= 1);
          assert.equal(signal.score, Math.round(signal.score * 1000) / 1000);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        assert.deepEqual(recognize(title), recognize(title));
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

const FORMS = MARKS.flatMap((right) =>
  right.verbalElement === undefined ? [] : [{ right: right.id, text: right.verbalElement }],
);
const distinctive = FORMS.filter(({ right }) => ['aurelle', 'nordvik', 'zarumo', 'kestrel'].includes(right));
const words = fc.array(
  fc.constantFrom('new', 'bag', 'blue', 'size', 'leather', '2024', 'Größe', '全新', 'для', 'black'),
  { maxLength: 4 },
);

function best(signals: readonly Signal[], right: string): Signal | undefined {
  return marksOf(signals, right).toSorted((a, b) => b.score - a.score)[0];
}

/** Picks one of `choices` for each letter. */
function spell(text: string, picks: readonly number[], choices: (letter: string) => readonly string[]): string {
  return [...text]
    .map((letter, k) => {
      const options = choices(letter);
      return options[(picks[k % picks.length] ?? 0) % options.length] ?? letter;
    })
    .join('');
}

const CYRILLIC: { readonly [letter: string]: string } = {
  A: 'А',
  E: 'Е',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  I: 'І',
  S: 'Ѕ',
  X: 'Х',
};
const wide = (letter: string): string =>
  /[A-Z]/.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter;
const bold = (letter: string): string =>
  /[A-Z]/.test(letter) ? String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65) : letter;

const EVASIONS: { readonly [name: string]: (text: string, picks: readonly number[]) => string } = {
  case: (text, picks) => spell(text, picks, (c) => [c, c.toLowerCase()]),
  'full-width letters': (text, picks) => spell(text, picks, (c) => [c, wide(c)]),
  'mathematical letters': (text, picks) => spell(text, picks, (c) => [c, bold(c)]),
  'Cyrillic homoglyphs': (text, picks) => spell(text, [0, ...picks], (c) => [c, CYRILLIC[c] ?? c]),
  'combining marks': (text, picks) => spell(text, picks, (c) => [c, `${c}\u0336`, `${c}\u0301\u0323`]),
  'invisible characters': (text, picks) =>
    spell(text, picks, (c) => [c, `\u200b${c}`, `\u00ad${c}`, `${c}\u2060\ufe0f`, `\u2067${c}`]),
  'letters parted by dots': (text) => [...text.replaceAll(' ', '')].join('.'),
  'letters parted by emoji': (text) => [...text.replaceAll(' ', '')].join('✨'),
  'long runs of a letter': (text, picks) => {
    const at = (picks[0] ?? 0) % text.length;
    const letter = text.charAt(at) === ' ' ? '' : text.charAt(at).repeat(3 + ((picks[1] ?? 0) % 4));
    return text.slice(0, at + 1) + letter + text.slice(at + 1);
  },
  'inline tags': (text, picks) => spell(text, picks, (c) => [c, `<b>${c}</b>`, `<i></i>${c}`]),
  'character references': (text, picks) =>
    spell(text, picks, (c) => [c, `&#${c.charCodeAt(0)};`, `&#x${c.charCodeAt(0).toString(16)};`]),
};

describe('a mark', () => {
  for (const [name, evade] of Object.entries(EVASIONS)) {
    it(`is found through ${name}, and its span is what was written`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...distinctive),
          fc.array(fc.nat(20), { minLength: 3, maxLength: 12 }),
          words,
          words,
          ({ right, text }, picks, before, after) => {
            const written = evade(text, picks);
            const title = [...before, written, ...after].join(' ');
            const signal = best(recognize(title), right);
            assert.ok(signal, title);
            const place = textPlace(signal);
            const start = before.join(' ').length + (before.length === 0 ? 0 : 1);
            assert.ok(place.start >= start && place.end <= start + written.length, `${title} ${JSON.stringify(place)}`);
            assert.ok(signal.score >= 0.4, `${signal.score} ${title}`);
          },
        ),
        { numRuns: RUNS / 2 },
      );
    });
  }

  it('found in a plain view folds to the registered form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...distinctive),
        fc.array(fc.nat(20), { minLength: 3, maxLength: 12 }),
        ({ right, text }, picks) => {
          const signal = best(recognize(EVASIONS['full-width letters']?.(text, picks) ?? ''), right);
          assert.equal(foldText(textPlace(signal).text), foldText(text));
        },
      ),
      { numRuns: RUNS / 2 },
    );
  });
});

/** The least of a few runs: other work on the machine only adds. */
function cost(title: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const from = process.cpuUsage();
    recognize(title);
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

describe('hostile size', () => {
  const texts: { readonly [name: string]: (size: number) => string } = {
    'a long title': (size) => 'leather bag new blue 2024 '.repeat(size / 26),
    'a mark over and over': (size) => 'nordvik '.repeat(size / 8),
    'beginnings of a mark': (size) => 'kestrel pea '.repeat(size / 12),
    'single letters': (size) => 'n o r d v i '.repeat(size / 12),
    'masks everywhere': (size) => 'n*r*v*k a*b*c '.repeat(size / 14),
    'combining marks': (size) => `n${'\u0336'.repeat(size)}ordvik`,
    'unpaired surrogates': (size) => '\ud83d'.repeat(size),
    'unclosed tags': (size) => '<b'.repeat(size / 2),
    'unclosed comments': (size) => '<!--'.repeat(size / 4),
    'unclosed scripts': (size) => '<script>'.repeat(size / 8),
    ampersands: (size) => '&#x'.repeat(size / 3),
    overrides: (size) => '\u202eab'.repeat(size / 3),
    'turned letters': (size) => 'ʞᴉʌpɹou '.repeat(size / 8),
    'replica terms': (size) => '高仿A货1:1复刻'.repeat(size / 10),
    phrases: (size) => 'case for nordvik not like '.repeat(size / 26),
    'one Han character': (size) => '诺'.repeat(size),
  };
  const SMALL = 30_000;
  for (const [name, make] of Object.entries(texts)) {
    it(`costs time linear in the text: ${name}`, () => {
      recognize(make(1_000));
      const small = cost(make(SMALL));
      const large = cost(make(SMALL * 4));
      // Quadratic work would cost 16 times as much; 60 ms is what a collector pause can add.
      assert.ok(large <= small * 8 + 60, `${small} ms, four times the text ${large} ms`);
    });
  }
});
