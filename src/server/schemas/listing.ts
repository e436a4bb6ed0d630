import { Type } from '@fastify/type-provider-typebox';
import { CONDITIONS } from '../../catalog/index.ts';
import { DigestText, Facts, Id, list, mapOf, MarketCode, MoneyShape, named, oneOf } from './shape.ts';

export const SellerShape = named('Seller', {
  id: Type.String(),
  name: Type.Optional(Type.String()),
  country: Type.Optional(Type.String()),
});

export const ListingShape = named(
  'Listing',
  {
    id: Type.String(),
    revision: DigestText,
    seller: SellerShape,
    title: Type.String(),
    description: Type.Optional(Type.String()),
    brand: Type.Optional(Type.String()),
    price: Type.Optional(MoneyShape),
    markets: list(MarketCode),
    shipsFrom: Type.Optional(Type.String()),
    condition: Type.Optional(oneOf(CONDITIONS)),
    category: Type.Optional(Type.String()),
    gtin: Type.Optional(Type.String()),
    gtinValid: Type.Optional(Type.Boolean()),
    images: list(
      named('ListingImage', {
        source: Type.String(),
        digest: Type.Optional(DigestText),
        skip: Type.Optional(Type.String()),
      }),
    ),
    attributes: mapOf(Type.String()),
    firstSaleMarket: Type.Optional(MarketCode),
    url: Type.Optional(Type.String()),
    unread: Type.Optional(
      list(Type.String(), {
        description: 'Fields that hold something that could not be read: they were not screened.',
      }),
    ),
    extra: Type.Optional(Facts),
  },
  'All text is the seller’s own.',
);

/** A listing in the JSONL form of the contract: the catalog room is the judge of its fields. */
export const NewListing = Type.Object(
  { id: Id, title: Type.String({ minLength: 1, maxLength: 20_000 }) },
  {
    $id: 'NewListing',
    additionalProperties: true,
    description:
      'A listing in the JSONL form: see docs/guide/feeds.md. Images are `data:` or `http(s):` URLs or `sha256:…` of an upload.',
  },
);
