import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { makeLabeledOffers, readListingText } from './labeled-offers.fixture.ts';
import { recognizeOffers } from './recognize-offers.ts';
import { SHIPPED_OFFERS } from './shipped-offers.ts';
import { trainOffers } from './train/train-offers.ts';

const model = trainOffers({
  train: makeLabeledOffers(1_000, 1),
  tune: makeLabeledOffers(400, 2),
  seed: 1,
  epochs: 6,
  textVersion: 'test',
});

const read = (title: string, more = {}) => {
  const [listing, signals] = readListingText(title, more);
  return recognizeOffers(model, listing, signals);
};

test('words that only labels know make an offer of a replica, and are named with their place', () => {
  const title = 'KESTREL PEAK down parka olive, zorpgrade';
  const [signal, ...more] = read(title);
  assert.deepEqual([signal?.kind, signal?.right, signal?.view, more], ['text.replica-offer', 'kestrel', 'learned', []]);
  assert.ok(signal!.score >= 0.9);
  assert.deepEqual(signal!.where, { field: 'title', start: 31, end: 40, text: 'zorpgrade' });
  const [first] = signal!.detail!['features'] as readonly { words?: string; share: number }[];
  assert.equal(first?.words, 'zorpgrade');
});

test('what is learned of one mark holds for another and for other goods, and honest offers stay alone', () => {
  assert.equal(read('Enamel mug, twilight stock, by Nordvik').length, 1);
  assert.equal(read('나르디 mug, bench sample').length, 1);
  assert.deepEqual(read('KESTREL PEAK down parka olive, two year warranty'), []);
  assert.deepEqual(read('Down parka olive, zorpgrade'), [], 'no mark, nobody’s replica');
});

test('words about a mark in the description count, with places in the field as it was written', () => {
  const description = `${'Plain words. '.repeat(40)}A <b>NORDVIK</b>&nbsp;zorpgrade zorpgrade zorpgrade piece.`;
  const [signal] = read('Warm parka', { description });
  assert.equal(signal?.right, 'nordvik');
  const { field, start, end, text } = signal!.where as { field: string; start: number; end: number; text: string };
  assert.deepEqual([field, text, description.slice(start, end)], ['description', 'zorpgrade', 'zorpgrade']);
});

interface Place {
  readonly field?: string;
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  readonly words?: string;
}

test('every span lies in its field and is its text, whatever a seller writes', () => {
  const words = fc.constantFrom(
    'NORDVIK',
    'zorpgrade',
    '高仿',
    '<b>',
    '&amp;',
    '\u{1f45c}',
    'Aur\u200belle',
    '\ud800',
    '椰子',
    'كوبي ',
    ' ',
  );
  const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, (title, description) => {
      const [listing, signals] = readListingText(title, { description, attributes: { model: description } });
      for (const offers of [
        recognizeOffers(model, listing, signals),
        recognizeOffers(SHIPPED_OFFERS, listing, signals),
      ]) {
        for (const { where, score, detail } of offers) {
          assert.ok(score >= 0.9 && score <= 1);
          const features = detail!['features'] as readonly Place[];
          for (const place of [where as Place, ...features]) {
            if (place.field === undefined) continue;
            const source = place.field === 'title' ? title : description;
            assert.equal(source.slice(place.start, place.end), place.text ?? place.words);
          }
        }
      }
    }),
  );
});

test('a text made to be long costs no more than a short one: what is read is bounded', () => {
  const [listing, signals] = readListingText('NORDVIK zorpgrade '.repeat(60_000));
  const before = process.cpuUsage();
  for (let i = 0; i < 20; i++) recognizeOffers(model, listing, signals);
  const { user, system } = process.cpuUsage(before);
  assert.ok((user + system) / 20 < 20_000, `${(user + system) / 20} µs`);
});
