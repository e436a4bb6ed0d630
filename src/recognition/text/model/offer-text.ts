import type { Listing } from '../../../catalog/index.ts';
import type { Signal, TextPlace } from '../../signal.ts';
import { ROLES } from '../fold/fold-character.ts';
import { foldTables, foldWord, MANY, ROLE_SHIFT, SYMBOL_MASK } from '../fold/fold-table.ts';

/** In place of the mark asked about: what is learned about one mark holds for the next. */
const OWN_MARK = 0xe000;
const OTHER_MARK = 0xe001;
/** Between fields, and where separators stand. */
const BLANK = 0x20;

/** Characters of the title that are read, and on each side of a mark elsewhere. What a buyer sees first; more would only dilute it. */
const TITLE_WINDOW = 160;
const MARK_WINDOW = 64;
const MAX_WINDOWS = 4;
const CAPACITY = TITLE_WINDOW + MAX_WINDOWS * (2 * MARK_WINDOW + 2) + 64;

/** Where a symbol stands: characters of one of the `fields`. */
export interface OfferText {
  readonly symbols: Int32Array;
  /** UTF-16 offsets into the field's source. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index into `fields`. */
  readonly fieldOf: Uint8Array;
  fields: { readonly name: string; readonly source: string }[];
  length: number;
}

export function makeOfferText(): OfferText {
  return {
    symbols: new Int32Array(CAPACITY),
    starts: new Int32Array(CAPACITY),
    ends: new Int32Array(CAPACITY),
    fieldOf: new Uint8Array(CAPACITY),
    fields: [],
    length: 0,
  };
}

function placeOf({ where }: Signal): TextPlace | undefined {
  return where !== undefined && 'start' in where ? where : undefined;
}

function push(into: OfferText, symbol: number, start: number, end: number): void {
  if (into.length === into.symbols.length) return;
  if (symbol === BLANK && (into.length === 0 || into.symbols[into.length - 1] === BLANK)) return;
  into.symbols[into.length] = symbol;
  into.starts[into.length] = start;
  into.ends[into.length] = end;
  into.fieldOf[into.length] = into.fields.length - 1;
  into.length++;
}

function pushCharacter(into: OfferText, codePoint: number, start: number, end: number): void {
  const table = foldTables.plain;
  const word = foldWord(table, codePoint);
  const role = (word >>> ROLE_SHIFT) & 7;
  if (role === ROLES.invisible || role === ROLES.combining) return;
  if (role !== ROLES.letter && role !== ROLES.digit) return push(into, BLANK, start, end);
  if ((word & MANY) === 0) return push(into, word & SYMBOL_MASK, start, end);
  for (const symbol of table.sequences[word & SYMBOL_MASK] ?? []) push(into, symbol, start, end);
}

interface Mask {
  readonly place: TextPlace;
  readonly symbol: number;
}

/** Appends `from` to `to` of a field, marks as one symbol each and tags left out. */
function readWindow(into: OfferText, source: string, from: number, to: number, masks: readonly Mask[]): void {
  let isTag = false;
  for (let i = from; i < to;) {
    const mask = masks.find(({ place }) => place.start <= i && i < place.end);
    if (mask !== undefined) {
      push(into, mask.symbol, mask.place.start, mask.place.end);
      i = mask.place.end;
      continue;
    }
    const codePoint = source.codePointAt(i) ?? BLANK;
    const next = i + (codePoint > 0xffff ? 2 : 1);
    if (codePoint === 0x3c && /[a-z/!]/i.test(source.charAt(next))) isTag = true;
    if (!isTag) pushCharacter(into, codePoint, i, next);
    else if (codePoint === 0x3e) isTag = false;
    i = next;
  }
  push(into, BLANK, to, to);
}

function sourceOf(listing: Listing, field: string): string {
  if (field === 'title') return listing.title;
  if (field === 'description') return listing.description ?? '';
  if (field === 'brand') return listing.brand ?? '';
  return listing.attributes[field.slice('attributes.'.length)] ?? '';
}

/**
 * What the model reads of a listing for one right: the beginning of the title, and the neighborhood of the right's mark elsewhere, folded,
 * with every mark of `marks` (signals of `text.mark`, by place) as one symbol. At most `CAPACITY` symbols whatever the text.
 */
export function readOfferText(into: OfferText, listing: Listing, marks: readonly Signal[], right: string): void {
  into.length = 0;
  into.fields = [{ name: 'title', source: listing.title }];
  const masks = new Map<string, Mask[]>();
  for (const signal of marks) {
    const place = placeOf(signal);
    if (place === undefined) continue;
    const mask = { place, symbol: signal.right === right ? OWN_MARK : OTHER_MARK };
    const known = masks.get(place.field);
    if (known === undefined) masks.set(place.field, [mask]);
    // Where marks lie over each other, the one asked about is what the place says.
    else if (mask.symbol === OWN_MARK) known.unshift(mask);
    else known.push(mask);
  }
  readWindow(into, listing.title, 0, Math.min(TITLE_WINDOW, listing.title.length), masks.get('title') ?? []);
  let windows = 0;
  for (const signal of marks) {
    const place = signal.right === right ? placeOf(signal) : undefined;
    if (place === undefined || (place.field === 'title' && place.end <= TITLE_WINDOW)) continue;
    if (windows++ === MAX_WINDOWS) break;
    const source = sourceOf(listing, place.field);
    into.fields.push({ name: place.field, source });
    const to = Math.min(source.length, place.end + MARK_WINDOW);
    readWindow(into, source, Math.max(0, place.start - MARK_WINDOW), to, masks.get(place.field) ?? []);
  }
}
