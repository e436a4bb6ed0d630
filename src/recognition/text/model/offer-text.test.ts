import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readListingText } from './labeled-offers.fixture.ts';
import { makeOfferText, readOfferText } from './offer-text.ts';

function readText(title: string, right: string, more = {}): string {
  const [listing, signals] = readListingText(title, more);
  const text = makeOfferText();
  readOfferText(
    text,
    listing,
    signals.filter(({ kind }) => kind === 'text.mark'),
    right,
  );
  return String.fromCodePoint(...text.symbols.subarray(0, text.length))
    .replaceAll('\ue000', 'OWN')
    .replaceAll('\ue001', 'OTHER');
}

test('marks are one symbol each, so that nothing is learned of a mark by name', () => {
  assert.equal(
    readText('New NORDVIK and Aurelle jacket', 'nordvik'),
    readText('New Νоrdvіk and A.u.r.e.l.l.e jacket', 'nordvik'),
  );
  assert.match(readText('New NORDVIK and Aurelle jacket', 'nordvik'), /^new OWN and OTHER jacket ?$/);
});

test('case, width, accents, invisible characters and digits drawn as letters read alike', () => {
  assert.equal(
    readText('NORDVIK fácto\u200bry ＱＵＡＬＩＴＹ', 'nordvik'),
    readText('nordvik factory quality', 'nordvik'),
  );
});

test('the beginning of the title is read, and the neighborhood of the mark elsewhere, without tags', () => {
  const far = 'far '.repeat(100);
  const text = readText(`${'word '.repeat(60)}end`, 'nordvik', {
    description: `${far}close <b class="x">NORDVIK</b> by ${far}`,
  });
  assert.ok(!text.includes('end') && !text.includes('class'));
  assert.match(text, /far far ciose OWN by far far/);
  assert.ok(text.length < 400);
});
