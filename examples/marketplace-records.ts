import { type Brand, BRANDS } from './brands.ts';
import { CONSENT_FAMILIES } from './families/consent.ts';
import { COPY_FAMILIES } from './families/copies.ts';
import type { Draft, Family } from './families/family.ts';
import { LAWFUL_FAMILIES } from './families/lawful.ts';
import { Random } from './random.ts';
import { ENDED_LICENSES, EXPIRED_BRANDS, FRANCE_ONLY, FULL_LICENSES, rightId } from './world.ts';

/** All randomness of the example marketplace grows from this seed. */
export const SEED = 'touchstone example marketplace 1';

const FAMILIES: readonly Family[] = [...COPY_FAMILIES, ...CONSENT_FAMILIES, ...LAWFUL_FAMILIES];

/** `tm-…` with its registrations, licenses and pictures, in the JSONL form of the register. */
function describeRight(brand: Brand, number: number): object {
  const isExpired = EXPIRED_BRANDS.has(brand.key);
  const licenses = [...FULL_LICENSES, ...FRANCE_ONLY, ...ENDED_LICENSES].filter(
    (license) => license.brand.key === brand.key,
  );
  return {
    id: rightId(brand),
    kind: 'trademark',
    markFeature: 'combined',
    verbalElement: brand.name,
    aliases: brand.aliases,
    images: [`marks/${brand.key}.svg`],
    holder: { id: `h-${brand.key}`, name: brand.holder },
    registrations: brand.territories.map((territory, index) => ({
      territory,
      number: `${territory}-${String(9_000_000 + number * 100 + index)}`,
      niceClasses: brand.niceClasses,
      status: isExpired ? 'expired' : 'registered',
      from: `${isExpired ? 2005 : 2014 + (number % 9)}-0${1 + (number % 9)}-15`,
      to: isExpired ? '2015-03-14' : `20${44 + (number % 5)}-0${1 + (number % 9)}-14`,
    })),
    licenses: licenses.map((license) => ({
      seller: license.seller.id,
      territories: license.territories,
      niceClasses: license.niceClasses,
      from: license.from,
      to: license.to,
    })),
    referenceImages: [0, 1].map((index) => `official/${brand.key}-${index}.webp`),
    knownInfringing: [`fakes/${brand.key}.webp`],
    retailPrice: { amount: brand.retail, currency: 'EUR' },
  };
}

export interface NumberedDraft {
  readonly id: string;
  readonly family: Family;
  readonly draft: Draft;
  readonly random: Random;
}

/** All listings, shuffled, so that a screening meets every family from the start. */
export function draftListings(): readonly NumberedDraft[] {
  const random = new Random(SEED);
  const drafts = FAMILIES.flatMap((family) =>
    Array.from({ length: family.count }, (_, index) => {
      const own = new Random(`${SEED}:${family.name}:${index}`);
      return { family, draft: family.make(own, index), random: own };
    }),
  );
  return random
    .sample(drafts, drafts.length)
    .map((entry, index) => ({ id: `L${String(index + 1).padStart(4, '0')}`, ...entry }));
}

/** The register, a record a right, in the JSONL form of the contract. */
export function rightRecords(): readonly object[] {
  return BRANDS.map((brand, index) => describeRight(brand, index));
}

export function picturePath(id: string, index: number): string {
  return `img/${id}-${index + 1}.webp`;
}

/** The feed, a record a listing, in the JSONL form of the contract. */
export function listingRecords(listings: readonly NumberedDraft[]): readonly object[] {
  return listings.map(({ id, draft }) => {
    const { pictures, expected: _expected, price, ...fields } = draft;
    return {
      id,
      ...fields,
      price: { amount: price, currency: 'EUR' },
      images: pictures.map((_, index) => picturePath(id, index)),
    };
  });
}

/** What is right to decide of each listing, market by market. */
export function truthRecords(listings: readonly NumberedDraft[]): readonly object[] {
  return listings.map(({ id, family, draft }) => ({
    listingId: id,
    family: family.name,
    infringing: family.isInfringing,
    expected: draft.expected,
  }));
}

export function toLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
