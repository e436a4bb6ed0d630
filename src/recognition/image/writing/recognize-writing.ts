import type { JsonValue } from '../../../evidence/index.ts';
import type { Listing } from '../../../catalog/index.ts';
import type { Signal, TextPlace } from '../../signal.ts';
import { recognizeText, type TextMatcher, type TrickKind } from '../../text/index.ts';
import type { Box } from '../decode/index.ts';
import { findContacts } from './find-contacts.ts';
import type { TextLine } from './line-reader.ts';

/** A picture of a listing (its index) and the lines that stand in it, in reading order; boxes in pixels of the original. */
export interface WrittenPicture {
  readonly image: number;
  readonly lines: readonly Pick<TextLine, 'text' | 'box' | 'confidence'>[];
}

/**
 * What reading itself does to letters: it takes one for another that looks like it, leaves one out, doubles one, loses blanks, accents and
 * capitals, takes a character for its halves. Found in a picture these say nothing of the seller, so they are no disguise there.
 */
const MISREADINGS: ReadonlySet<string> = new Set<TrickKind>([
  'homoglyph',
  'leet',
  'separators',
  'repeated-letters',
  'digraph',
  'look-alike-letter',
  'full-width',
  'diacritics',
  'upside-down',
  'bidi',
  'traditional',
  'simplified',
  'joined',
  'case',
  'dropped-letter',
  'added-letter',
  'changed-letter',
  'swapped-letters',
  'near-shape',
  'split-character',
  'joined-characters',
]);

/**
 * What the words in a listing's pictures say: marks, words of the trade in copies, ways off the platform, and how marks are spoken of, each as
 * `image.text` with the box of the lines it stands in. The lines of a picture are read as one text, so that a mark set over two lines is seen;
 * title and category say what the goods are, as they do for a field. Pure; ordered by picture and place.
 */
export function recognizeWriting(
  matcher: TextMatcher,
  listing: Listing,
  pictures: readonly WrittenPicture[],
): readonly Signal[] {
  return pictures.flatMap((picture) => recognizePicture(matcher, listing, picture));
}

function recognizePicture(matcher: TextMatcher, listing: Listing, picture: WrittenPicture): readonly Signal[] {
  const text = joinLines(picture);
  if (text === '') return [];
  const signals = recognizeText(matcher, asListing(listing, text));
  const contacts = findContacts(text).filter(
    ({ start, end }) => !signals.some((signal) => isContact(signal) && overlaps(signal, start, end)),
  );
  const placed = [
    ...signals.flatMap((signal) => toPictureSignal(picture, signal)),
    ...contacts.map(({ start, end, detail, score }) => {
      const where: TextPlace = { field: FIELD, start, end, text: text.slice(start, end) };
      return { start, signal: place(picture, where, { score, view: 'original', detail }) };
    }),
  ];
  return placed.sort((a, b) => a.start - b.start).map(({ signal }) => signal);
}

const FIELD = 'description';
const LINE_END = '\n';

function joinLines({ lines }: WrittenPicture): string {
  return lines.map(({ text }) => text).join(LINE_END);
}

/** The picture's text as a listing of its own. Its words are the only ones searched; what the goods are is said by the category. */
function asListing({ id, revision, seller, markets, title, category }: Listing, text: string): Listing {
  const goods = category === undefined ? title : `${category} > ${title}`;
  return { id, revision, seller, markets, title: '', category: goods, images: [], attributes: {}, description: text };
}

function isContact({ detail }: Signal): boolean {
  return detail?.['category'] === 'contact-off-platform';
}

function overlaps({ where }: Signal, start: number, end: number): boolean {
  return where !== undefined && 'start' in where && where.start < end && start < where.end;
}

function toPictureSignal(
  picture: WrittenPicture,
  signal: Signal,
): readonly { readonly start: number; readonly signal: Signal }[] {
  const { where } = signal;
  if (where === undefined || !('start' in where)) return [];
  return [{ start: where.start, signal: place(picture, where, signal) }];
}

/** The signal at its lines; its score falls with the least sure of them. */
function place(
  picture: WrittenPicture,
  { start, end, text }: TextPlace,
  signal: Omit<Signal, 'kind' | 'where'>,
): Signal {
  const lines = linesAt(picture, start, end);
  const confidence = Math.min(...lines.map((line) => line.confidence));
  const { right, score, view, detail } = signal;
  return {
    kind: 'image.text',
    ...(right === undefined ? {} : { right }),
    score: Math.round(score * confidence * 1000) / 1000,
    ...(view === undefined ? {} : { view }),
    where: { image: picture.image, box: boundsOf(lines.map(({ box }) => box)), text: text.replaceAll(LINE_END, ' ') },
    detail: {
      ...detail,
      ...(detail?.['tricks'] === undefined ? {} : { tricks: withoutMisreadings(detail['tricks']) }),
      reading: lines.map((line) => line.text).join(' '),
      confidence,
    },
  };
}

function withoutMisreadings(tricks: JsonValue): JsonValue {
  if (!Array.isArray(tricks)) return tricks;
  return tricks.filter((trick: JsonValue) => {
    if (trick === null || typeof trick !== 'object' || !('kind' in trick)) return true;
    return !MISREADINGS.has(String(trick.kind));
  });
}

function linesAt({ lines }: WrittenPicture, start: number, end: number): WrittenPicture['lines'] {
  let from = 0;
  return lines.filter(({ text }) => {
    const [first, last] = [from, from + text.length];
    from = last + LINE_END.length;
    return first < end && start < last;
  });
}

/** The smallest box around some. */
function boundsOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}
