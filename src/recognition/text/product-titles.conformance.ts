import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Listing } from '../../catalog/index.ts';
import { compileText } from './compile-text.ts';
import { recognizeText } from './recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from './register.fixture.ts';

// Shop offers of the WDC and Magellan benchmarks, and the names of real logos: public data beside the checkout, not part of it.
const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const titles = join(folder, 'product-titles/data');
const logos = join(folder, 'logos-svg/logos');
const skip = existsSync(titles) && existsSync(logos) ? false : 'the public data sets are not beside the checkout';

function readOffers(): Listing[] {
  const offers = new Set<string>();
  for (const entry of readdirSync(titles, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    for (const line of readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'))
      for (const side of line.split('\t').slice(0, 2)) if (side.includes('COL title')) offers.add(side);
  }
  return [...offers].map((offer) => {
    const columns = new Map(
      [...offer.matchAll(/COL (\w+) VAL (.*?)(?= COL |$)/g)].map((match) => [match[1], match[2]?.trim()]),
    );
    const more = Object.fromEntries(
      ['brand', 'category', 'description'].flatMap((name) => (columns.get(name) ? [[name, columns.get(name)]] : [])),
    );
    return makeListing(columns.get('title') ?? '', more);
  });
}

function readNames(): string[] {
  const names = readdirSync(logos).map((file) =>
    file.replace(/(?:-(?:icon|vertical|horizontal|wordmark))?\.svg$/, '').replaceAll(/[-_]/g, ' '),
  );
  return [...new Set(names)].sort();
}

describe('real shop titles against real names', { skip }, () => {
  const matcher = compileText(makeSnapshot(readNames().map((name) => makeMark(`tm-${name}`, name.toUpperCase()))));
  const signals = readOffers().map((offer) => recognizeText(matcher, offer));

  it('shows no disguise where none is', () => {
    const disguised = signals
      .flat()
      .filter(({ kind, view }) => kind === 'text.mark' && view !== 'original' && view !== 'folded');
    assert.ok(disguised.length * 1_000 <= signals.length, JSON.stringify(disguised.slice(0, 20), null, 1));
  });

  it('hears the trade in copies in at most one offer of a thousand', () => {
    const accused = signals.filter((list) =>
      list.some(({ kind, score }) => kind === 'text.replica-term' && score > 0.2),
    );
    assert.ok(accused.length * 1_000 <= signals.length, JSON.stringify(accused.slice(0, 20), null, 1));
  });

  it('holds everyday words for marks in few offers, those sold under that very brand aside', () => {
    const believed = signals.filter((list) => {
      const everyday = list.filter(
        ({ kind, score, detail }) => kind === 'text.mark' && detail?.['commonWord'] === true && score >= 0.7,
      );
      const isBrand = list.some(
        ({ kind, where }) => kind === 'text.mark' && where !== undefined && 'field' in where && where.field === 'brand',
      );
      return everyday.length > 0 && !isBrand;
    });
    assert.ok(believed.length * 1_000 <= signals.length, JSON.stringify(believed.slice(0, 20), null, 1));
  });
});
