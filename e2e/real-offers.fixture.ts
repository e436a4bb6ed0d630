import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Public data beside the checkout, not part of it: offers of real shops, which sell lawfully (the WDC and Magellan product-matching
// benchmarks), and drawings of real marks.
const DATA = resolve(import.meta.dirname, '..', '..', 'shared', 'data');
const OFFERS = join(DATA, 'product-titles', 'data');
export const LOGOS = join(DATA, 'logos-svg', 'logos');
export const skip = existsSync(OFFERS) && existsSync(LOGOS) ? false : 'the public data is not beside the checkout';

/** An offer as a shop had it. */
export interface RealOffer {
  readonly title: string;
  readonly brand?: string;
  readonly category?: string;
  readonly description?: string;
}

const COLUMN = /COL (\w+) VAL (.*?)(?= COL |$)/g;
const KEPT = ['brand', 'category', 'description'] as const;

function readOffer(side: string): RealOffer {
  const columns = new Map([...side.matchAll(COLUMN)].map(([, name = '', value = '']) => [name, value.trim()]));
  const more = KEPT.flatMap((name) => (columns.get(name) ? [[name, columns.get(name)] as const] : []));
  return { title: columns.get('title') ?? '', ...Object.fromEntries(more) };
}

/** Each offer of the benchmarks once, in the order of its files. */
export function readRealOffers(): RealOffer[] {
  const offers = new Set<string>();
  const files = readdirSync(OFFERS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted())
    for (const line of readFileSync(file, 'utf8').split('\n'))
      for (const side of line.split('\t').slice(0, 2)) if (side.includes('COL title')) offers.add(side);
  return [...offers].map(readOffer);
}

/** What the drawing of a mark is called, which is what the mark says. */
export function nameOfLogo(file: string): string {
  return file.replace(/(?:-(?:icon|vertical|horizontal|wordmark))?\.svg$/, '').replaceAll(/[-_]/g, ' ');
}
