import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LOGOS, nameOfLogo, readRealOffers, skip } from '../../../e2e/real-offers.fixture.ts';
import type { Listing } from '../../catalog/index.ts';
import type { Right } from '../../rights/index.ts';
import type { Signal } from '../signal.ts';
import { compileText } from './compile-text.ts';
import { foldText, hasWord } from './fold/fold-text.ts';
import { recognizeText } from './recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from './register.fixture.ts';
import { makeTenThousandMarks } from './ten-thousand-marks.fixture.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

const RECOGNIZED = 0.5;
const SHOWN = 40;

interface Read {
  readonly listing: Listing;
  readonly signals: readonly Signal[];
}

function readAll(listings: readonly Listing[], marks: readonly Right[]): Read[] {
  const matcher = compileText(makeSnapshot(marks));
  return listings.map((listing) => ({ listing, signals: recognizeText(matcher, listing) }));
}

/** So many offers begin with a word only where it is the brand that shops put there. */
const OFFERS_OF_A_BRAND = 5;
const WORDS_OF_A_NAME = 3;

function readHead(title: string): string {
  return foldText(title).split(' ', 1)[0] ?? '';
}

/** The words that many titles begin with, and the brand fields. */
function readBrands(listings: readonly Listing[]): ReadonlySet<string> {
  const heads = new Map<string, number>();
  for (const { title } of listings) heads.set(readHead(title), (heads.get(readHead(title)) ?? 0) + 1);
  return new Set([...heads].filter(([, count]) => count >= OFFERS_OF_A_BRAND).map(([head]) => head));
}

/** Names of the trade: brands, and their lines, which stand after them ("Nordvik Peak"). No dictionary has them. */
function readNames(listings: readonly Listing[], brands: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { title } of listings) {
    const [head = '', ...rest] = foldText(title).split(' ');
    const named = brands.has(head) ? [head, ...rest.slice(0, WORDS_OF_A_NAME)] : [];
    for (const word of new Set(named)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count >= OFFERS_OF_A_BRAND && /^[a-z]{4,}$/.test(word) && !isOrdinaryWord(word))
    .map(([word]) => word)
    .sort();
}

function readForm({ detail }: Signal): string {
  const form = detail?.['form'] as { readonly text: string } | undefined;
  return form?.text ?? '';
}

/** Whether the mark is the listing's own brand: its brand field says so, its title begins with it as those of its brand do, or signs it. */
function isOwnBrand({ brand = '', title }: Listing, brands: ReadonlySet<string>, signal: Signal): boolean {
  const form = foldText(readForm(signal));
  const { end } = signal.where as { readonly end: number };
  const isSigned = /^ ?[®™]/.test(title.slice(end));
  return hasWord(foldText(brand), form) || isSigned || (brands.has(form) && readHead(title) === form);
}

const isRecognized = ({ kind, score }: Signal): boolean => kind === 'text.mark' && score >= RECOGNIZED;

/** A name of the trade, written as it is: a reseller names what is sold. */
const isResold = ({ right, view }: Signal): boolean =>
  right?.startsWith('tm-name-') === true && (view === 'original' || view === 'folded');

function describeSignal({ listing, signals }: Read, of: (signal: Signal) => boolean): string {
  const found = signals.filter(of).map(({ right, score, where, detail }) => {
    const { field, text } = where as { readonly field: string; readonly text: string };
    const tricks = ((detail?.['tricks'] ?? []) as readonly { readonly kind: string }[]).map(({ kind }) => kind);
    return `${right ?? detail?.['term']} ${score} ${field} ${JSON.stringify(text)} ${tricks.join('+')}`;
  });
  return `${found.join(' | ')} in ${JSON.stringify(listing.title.slice(0, 120))}`;
}

describe('real shop offers', { skip }, () => {
  const listings = skip === false ? readRealOffers().map(({ title, ...more }) => makeListing(title, more)) : [];
  const words = new Set(
    listings.flatMap(({ title, brand, description }) => foldText(`${title} ${brand} ${description}`).split(' ')),
  );

  it('show a mark out of ten thousand, a thousand of them everyday words, in at most one of a thousand where it is not their brand', (t) => {
    const brands = readBrands(listings);
    const names = readNames(listings, brands).map((name) => makeMark(`tm-name-${name}`, name.toUpperCase()));
    const read = readAll(listings, [...makeTenThousandMarks(words), ...names]);
    const isAlarm =
      ({ listing, signals }: Read) =>
      (signal: Signal): boolean =>
        isRecognized(signal) &&
        !signals.some((other) => other.right === signal.right && isResold(other)) &&
        !isOwnBrand(listing, brands, signal);
    const alarms = read.filter((one) => one.signals.some(isAlarm(one)));
    const resold = read.filter(({ signals }) => signals.some((one) => isRecognized(one) && isResold(one))).length;
    t.diagnostic(
      `${listings.length} offers: ${alarms.length} false alarms; ${resold} name one of ${names.length} names of the trade`,
    );
    for (const one of alarms.slice(0, SHOWN)) t.diagnostic(describeSignal(one, isAlarm(one)));
    assert.ok(alarms.length * 1_000 <= listings.length, `${alarms.length} of ${listings.length}`);
  });

  describe('against the names of real logos', () => {
    const names = skip === false ? [...new Set(readdirSync(LOGOS).map(nameOfLogo))].sort() : [];
    const read = readAll(
      listings,
      names.map((name) => makeMark(`tm-${name}`, name.toUpperCase())),
    );

    const atMostOneOfAThousand = (of: (signal: Signal) => boolean, t: { diagnostic(message: string): void }): void => {
      const found = read.filter(({ signals }) => signals.some(of));
      for (const one of found.slice(0, SHOWN)) t.diagnostic(describeSignal(one, of));
      assert.ok(found.length * 1_000 <= read.length, `${found.length} of ${read.length}`);
    };

    it('show no disguise', (t) => {
      const seen = read.filter(({ signals }) => signals.some(isRecognized)).length;
      t.diagnostic(`${seen} of ${read.length} offers name a registered mark, as resellers do`);
      atMostOneOfAThousand(
        (signal) => isRecognized(signal) && signal.view !== 'original' && signal.view !== 'folded',
        t,
      );
    });

    it('hold no word of the trade in copies', (t) => {
      atMostOneOfAThousand(({ kind, score }) => kind === 'text.replica-term' && score > 0.2, t);
    });
  });
});
