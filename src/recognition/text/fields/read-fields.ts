import type { Listing } from '../../../catalog/index.ts';
import { type Reading, readMarkup } from './markup.ts';
import type { TrickKind } from '../spell/tricks.ts';

/** Tricks that a reading of a whole field undoes: text turned round or backwards, letters drawn with signs, kana drawn as Han or as other kana. */
export type UndoneTrick = Extract<TrickKind, 'upside-down' | 'bidi' | 'leet' | 'homoglyph' | 'near-shape'>;

/** One text field of a listing, as a buyer reads it. */
export interface Field {
  readonly name: string;
  readonly source: string;
  readonly reading: Reading;
  /** Its place in the fixed order: title, description, brand, attributes by name. */
  readonly order: number;
  /** Set where `reading` shows the field otherwise than it is written: the trick that this undoes. */
  readonly undone?: UndoneTrick;
  /** For `near-shape`: the text with its own kana. Offsets are those of the reading. */
  readonly unfolded?: string;
}

/** The fields that are searched for marks. The category names goods, not signs: it is context only. */
export function readFields(listing: Listing): Field[] {
  const { title, description, brand, attributes } = listing;
  const fields: Field[] = [];
  addField(fields, 'title', title);
  addField(fields, 'description', description);
  addField(fields, 'brand', brand);
  for (const name of Object.keys(attributes).sort()) addField(fields, `attributes.${name}`, attributes[name]);
  return fields;
}

function addField(fields: Field[], name: string, source: string | undefined): void {
  if (source === undefined || source === '') return;
  fields.push({ name, source, reading: readMarkup(source), order: fields.length });
}
