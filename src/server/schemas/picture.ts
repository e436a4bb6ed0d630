import { Type } from '@fastify/type-provider-typebox';
import { LAYOUTS } from '../../recognition/index.ts';
import { PICTURE_BANKS } from '../../rights/index.ts';
import { SellerShape } from './listing.ts';
import { Box, DigestText, Instant, list, MarketCode, named, oneOf, OutcomeWord, record } from './shape.ts';

const Distance = Type.Integer({ minimum: 0, maximum: 256, description: 'Bits of 256 that differ.' });
const Layout = oneOf(LAYOUTS, { $id: 'Layout', description: 'How the picture has to be laid to be nearest.' });

const ShowingListingShape = named(
  'ShowingListing',
  {
    id: Type.String(),
    title: Type.String(),
    seller: SellerShape,
    takenAt: Instant,
    decisions: list(named('ShowingDecision', { id: Type.String(), market: MarketCode, outcome: OutcomeWord })),
  },
  'A listing that shows a picture now, with the current decisions on it.',
);

export const SharedPictures = list(
  named('SharedPicture', {
    image: Type.Integer({ minimum: 0, description: 'Index into the listing’s images.' }),
    sellers: Type.Integer({ minimum: 1, description: 'Other sellers among the listings that were looked at.' }),
    listings: list(ShowingListingShape, { description: 'At most 10.' }),
  }),
  { description: 'Pictures that other sellers show as well, who show two of this listing’s pictures or more.' },
);

const CatalogPictureShape = named('CatalogPicture', {
  digest: DigestText,
  distance: Distance,
  layout: Layout,
  frame: Type.Optional(Type.Integer({ minimum: 1, description: 'The frame of an animation that is near.' })),
  box: Type.Optional(Box),
  listings: list(ShowingListingShape, { description: 'Newest first, at most 20.' }),
  moreListings: Type.Boolean(),
});

const RegisterPictureShape = named('RegisterPicture', {
  right: Type.String(),
  bank: oneOf(PICTURE_BANKS, { $id: 'PictureBank' }),
  digest: DigestText,
  distance: Distance,
  layout: Layout,
  shownPercent: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 100,
      description: 'How much of the register’s picture is shown, of its area.',
    }),
  ),
  turnedDegrees: Type.Optional(
    Type.Integer({ minimum: 0, description: 'By how much it is turned beside its layout, in either direction.' }),
  ),
  inverted: Type.Optional(Type.Boolean({ description: 'Dark is light.' })),
});

export const PictureSearchShape = named('PictureSearch', {
  searched: Type.Integer({ minimum: 0, description: 'Hashes of the catalog that were searched.' }),
  threshold: Distance,
  pictures: list(CatalogPictureShape, { description: 'Nearest first, at most 50.' }),
  references: list(RegisterPictureShape, { description: 'The nearest of each right and bank, nearest first.' }),
  isTruncated: Type.Boolean({ description: 'More pictures are near than are shown.' }),
});

export const SearchedPicture = record({ digest: Type.Optional(DigestText) });
