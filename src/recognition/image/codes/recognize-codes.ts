import type { Listing } from '../../../catalog/index.ts';
import type { JsonValue } from '../../../evidence/index.ts';
import { companyPrefixesOf, toGtin14 } from '../../../rights/index.ts';
import type { Signal } from '../../signal.ts';
import type { CodeReading, TradeItem } from './code-reading.ts';
import { type CompiledCodes, plainBrand } from './compile-codes.ts';
import { type CodeFormat, type FoundCode, isLinear } from './found-code.ts';
import { readCode } from './read-code.ts';

/** Codes of a listing's pictures by the picture's index; boxes in pixels of the original. */
export type CodesByImage = ReadonlyMap<number, readonly FoundCode[]>;

/** Codes of one listing that are told of, and characters of each: a picture sheet full of codes is no more of a fact than these. */
const MAX_CODES = 50;
const MAX_TEXT = 300;

/** How sure it is that the code says this: matrices correct their errors, bars were held against the picture, and of Code 128 three lines agree. */
const SCORES = { matrix: 1, linear: 0.99, 'code-128': 0.95 } as const;

interface ReadCode {
  readonly image: number;
  readonly code: FoundCode;
  readonly reading: CodeReading;
}

/**
 * What the codes in the pictures of a listing say: one `image.barcode` for each code of a picture, and one for each right that its number
 * belongs to. Facts for judgment, in the order of pictures and as codes stand in them.
 */
export function recognizeCodes(compiled: CompiledCodes, listing: Listing, codes: CodesByImage): readonly Signal[] {
  const read = listCodes(codes);
  const shown = new Set(read.flatMap(({ reading }) => coreOf(reading) ?? []));
  return read.flatMap(({ image, code, reading }): readonly Signal[] => {
    const base: Signal = {
      kind: 'image.barcode',
      score: scoreOf(code.format),
      where: { image, box: code.box },
      detail: {
        format: code.format,
        text: clip(code.text),
        ...clipped(reading),
        ...againstListing(reading, listing, shown),
      },
    };
    const owners = 'gtin' in reading ? findOwners(compiled, reading) : [];
    if (owners.length === 0) return [base];
    return owners.map(({ right, by }) => ({
      ...base,
      right,
      detail: { ...base.detail, registered: by, ...againstBrand(compiled, right, listing) },
    }));
  });
}

/** Each content once a picture: a code printed twice says nothing more. */
function listCodes(codes: CodesByImage): readonly ReadCode[] {
  const read: ReadCode[] = [];
  for (const [image, found] of [...codes].sort(([a], [b]) => a - b)) {
    const seen = new Set<string>();
    for (const code of found) {
      const key = `${code.format} ${code.text}`;
      if (!seen.has(key) && read.length < MAX_CODES) read.push({ image, code, reading: readCode(code) });
      seen.add(key);
    }
  }
  return read;
}

function scoreOf(format: CodeFormat): number {
  return isLinear(format) ? SCORES.linear : format === 'code-128' ? SCORES['code-128'] : SCORES.matrix;
}

/**
 * The number that identifies the goods whatever their packaging: without the level before it and the check digit behind it. Undefined for what
 * has no number of the kind, and for numbers that hold in one shop alone.
 */
function coreOf(reading: CodeReading): string | undefined {
  return 'gtin' in reading && reading.restricted === undefined ? reading.gtin.slice(1, 13) : undefined;
}

/** `contradicts: 'gtin'` where no picture shows the number that the listing gives; `elsewhere` where a link leaves the listing's own host. */
function againstListing(reading: CodeReading, listing: Listing, shown: ReadonlySet<string>): Detail {
  const core = coreOf(reading);
  const listed = listing.gtin === undefined ? undefined : toGtin14(listing.gtin);
  if (core !== undefined && listed !== undefined && !shown.has(listed.slice(1, 13))) {
    return { contradicts: 'gtin', listed };
  }
  const own = hostOf(listing.url);
  if (reading.says === 'link' && own !== undefined) return { elsewhere: !isSameSite(reading.host, own) };
  return {};
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}

function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((host) => host.replace(/^www\./, ''));
  return one === other || a.endsWith(`.${other}`) || b.endsWith(`.${one}`);
}

interface Owner {
  readonly right: string;
  readonly by: 'gtin' | 'gs1-prefix';
}

/** By the number itself; where no right lists it, by the longest company prefix that one lists. */
function findOwners({ byNumber }: CompiledCodes, { gtin, restricted }: TradeItem): readonly Owner[] {
  const listed = byNumber.get(gtin);
  if (listed !== undefined) return listed.map((right) => ({ right, by: 'gtin' }));
  if (restricted) return [];
  const prefix = companyPrefixesOf(gtin).findLast((candidate) => byNumber.get(candidate) !== undefined);
  return prefix === undefined ? [] : (byNumber.get(prefix) ?? []).map((right) => ({ right, by: 'gs1-prefix' }));
}

/** `brand: 'same'` or `'other'`, as the listing's brand is a name of the right or not; nothing where the listing gives none. */
function againstBrand({ names }: CompiledCodes, right: string, { brand }: Listing): Detail {
  const given = plainBrand(brand ?? '');
  if (given === '') return {};
  return { brand: (names.get(right) ?? []).includes(given) ? 'same' : 'other' };
}

type Detail = { readonly [name: string]: JsonValue };

function clipped(reading: CodeReading): Detail {
  return Object.fromEntries(
    Object.entries(reading).map(([name, value]) => [name, typeof value === 'string' ? clip(value) : value]),
  );
}

/** Whole characters only, so that what is cut can be stored. */
function clip(text: string): string {
  const storable = text.toWellFormed().replaceAll('\0', '\uFFFD');
  return storable.length <= MAX_TEXT ? storable : `${storable.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
