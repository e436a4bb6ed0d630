import { Type } from '@fastify/type-provider-typebox';
import { ELEMENTS, LISTING_MEASURES } from '../../judgment/index.ts';
import { SIGNAL_KINDS } from '../../recognition/index.ts';
import { ListingShape, NewListing, SellerShape } from './listing.ts';
import { SharedPictures } from './picture.ts';
import { RightShape } from './right.ts';
import {
  Box,
  Day,
  DigestText,
  Facts,
  Instant,
  list,
  mapOf,
  MarketCode,
  named,
  oneOf,
  OutcomeWord,
  pageOf,
} from './shape.ts';

const MeasureWord = oneOf(LISTING_MEASURES, { $id: 'Measure' });
const ElementWord = oneOf(ELEMENTS, { $id: 'Element' });
const Score = Type.Number({ minimum: 0, maximum: 1 });

const TextPlaceShape = named(
  'TextPlace',
  {
    field: Type.String(),
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
    text: Type.String(),
  },
  'UTF-16 offsets into the original field, end exclusive.',
);

const ImagePlaceShape = named(
  'ImagePlace',
  {
    image: Type.Integer({ minimum: 0 }),
    box: Type.Optional(Box),
    frame: Type.Optional(Type.Integer({ minimum: 1, description: 'Of an animation, where it is not the first.' })),
    text: Type.Optional(Type.String({ description: 'The words that stand there, as they were read.' })),
  },
  'Index into the listing’s images; box is x, y, width, height in pixels of the original.',
);

const FieldPlaceShape = named('FieldPlace', { field: Type.String() }, 'A field that is not text, such as the price.');

const SignalShape = named('Signal', {
  kind: oneOf(SIGNAL_KINDS),
  right: Type.Optional(Type.String()),
  score: Score,
  view: Type.Optional(Type.String({ description: 'The normalized reading that showed it.' })),
  where: Type.Optional(Type.Union([TextPlaceShape, ImagePlaceShape, FieldPlaceShape])),
  detail: Type.Optional(Facts),
});

const SkipShape = named('Skip', {
  step: oneOf(['image', 'text', 'price', 'screening']),
  item: Type.Optional(Type.Integer({ minimum: 0 })),
  reason: Type.String(),
});

const ReasonShape = named('Reason', {
  element: ElementWord,
  right: Type.Optional(Type.String()),
  text: Type.String(),
  facts: Facts,
  signals: list(Type.Integer({ minimum: 0 }), { description: 'Indices into the signals: the evidence it rests on.' }),
});

const DecisionShape = named('Decision', {
  id: Type.String(),
  listingId: Type.String(),
  market: MarketCode,
  date: Day,
  outcome: OutcomeWord,
  measure: MeasureWord,
  score: Score,
  right: Type.Optional(Type.String()),
  reasons: list(ReasonShape),
  signals: list(SignalShape),
  skips: list(SkipShape),
  versions: named('Versions', {
    listing: DigestText,
    register: DigestText,
    parameters: DigestText,
    models: mapOf(Type.String()),
  }),
});

const DecisionSummaryShape = named('DecisionSummary', {
  id: Type.String(),
  listingId: Type.String(),
  title: Type.String(),
  seller: SellerShape,
  market: MarketCode,
  outcome: OutcomeWord,
  measure: MeasureWord,
  score: Score,
  right: Type.Optional(named('RightName', { id: Type.String(), name: Type.String() })),
  element: ElementWord,
  image: Type.Optional(DigestText),
  skips: Type.Integer({ minimum: 0 }),
  feedId: Type.Optional(Type.String()),
  decidedAt: Instant,
});
export const DecisionPage = pageOf('DecisionPage', DecisionSummaryShape);

const ReadingPieceShape = named(
  'ReadingPiece',
  { written: Type.String(), read: Type.String(), differs: Type.Boolean() },
  'A piece of the seller’s text beside the piece of the mark that it stands for; an empty side was added or left out.',
);

const ReadingShape = named(
  'Reading',
  {
    signals: list(Type.Integer({ minimum: 0 }), { description: 'Indices of the signals that are written so.' }),
    form: Type.String({ description: 'The mark or alias that is meant.' }),
    via: Type.Optional(
      Type.String({ description: 'The derived spelling that the pieces are read as, where that is not the form.' }),
    ),
    parts: list(named('ReadingPart', { field: Type.String(), pieces: list(ReadingPieceShape) }), {
      description: 'Several for a mark that is split over fields.',
    }),
    en: Type.String({ description: 'The tricks in English words.' }),
    zh: Type.String({ description: 'The tricks in Chinese words.' }),
  },
  'How a listing writes a mark otherwise than the register does.',
);
const Readings = list(ReadingShape, { description: 'The marks that stand in the listing in disguise.' });

const SentencesShape = named(
  'Sentences',
  { en: list(Type.String()), zh: list(Type.String()) },
  'The reasons of a decision as sentences, in the order of its `reasons`.',
);

export const DecisionDetailShape = named('DecisionDetail', {
  decision: DecisionShape,
  listing: ListingShape,
  rights: list(RightShape, { description: 'The rights that the decision, its reasons and its signals concern.' }),
  sentences: SentencesShape,
  readings: Readings,
  sharedPictures: SharedPictures,
  siblings: list(named('SiblingDecision', { id: Type.String(), market: MarketCode, outcome: OutcomeWord }), {
    description: 'Decisions on the same listing revision for the other markets.',
  }),
  decidedAt: Instant,
  feedId: Type.Optional(Type.String()),
  supersededBy: Type.Optional(Type.String()),
});

export const NewScreening = named('NewScreening', {
  listing: NewListing,
  markets: Type.Optional(
    list(MarketCode, { maxItems: 60, description: 'Markets to judge; left out: those the listing names.' }),
  ),
  date: Type.Optional(Day),
  dryRun: Type.Optional(Type.Boolean({ description: 'Decide, and store nothing.' })),
});

export const ScreeningShape = named('Screening', {
  listing: ListingShape,
  decisions: list(DecisionShape),
  sentences: list(SentencesShape, { description: 'For each decision, in the order of `decisions`.' }),
  readings: list(Readings, { description: 'For each decision, in the order of `decisions`.' }),
  stored: Type.Boolean(),
});
