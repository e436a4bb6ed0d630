import type { JsonValue } from '../evidence/index.ts';
import { quoteInput } from '../intake/index.ts';
import { isMarket } from '../rights/index.ts';
import type { FieldProblem } from './listing-draft.ts';

export type JsonObject = { readonly [name: string]: JsonValue | undefined };

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A scalar as text; undefined for anything else. */
export function scalarText(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** ISO 3166-1 alpha-2, as feeds write it; `UK` is what many mean by `GB`. */
export function toCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  // Greece is EL in the style of the European Union.
  if (code === 'EL') return 'GR';
  // EU names no country: what is sold "in the EU" must say in which markets. A code that nobody has would be clear everywhere.
  return isMarket(code) ? code : undefined;
}

/** A hostile list of a million wrong country codes is one problem, not a million. */
const MAX_PROBLEMS = 20;

/** Reads the fields of one object, collects what is wrong, and knows in the end what was not read. */
export class FieldReader {
  readonly #object: JsonObject;
  readonly #problems: FieldProblem[] = [];
  readonly #read = new Set<string>();
  readonly #unread = new Set<string>();

  constructor(object: JsonObject) {
    this.#object = object;
  }

  get problems(): readonly FieldProblem[] {
    return this.#problems;
  }

  /** Names of the fields that hold something that could not be read, ascending; complete, however many problems there are. */
  get unread(): readonly string[] {
    return [...this.#unread].sort();
  }

  /** The value as it stands; null counts as absent. */
  take(name: string): JsonValue | undefined {
    this.#read.add(name);
    return this.#object[name] ?? undefined;
  }

  /** The text as the seller wrote it, neither trimmed nor cut: offsets of evidence point into it. Undefined where blank. */
  text(name: string): string | undefined {
    const value = this.take(name);
    if (value === undefined) return undefined;
    const text = scalarText(value);
    if (text === undefined) this.refuse(name, value, 'must be text');
    return text === undefined || text.trim() === '' ? undefined : text;
  }

  country(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const country = toCountry(text);
    if (country === undefined) this.refuse(name, text, 'must be a country code of two letters (ISO 3166-1)');
    return country;
  }

  /** Notes a problem; the value stays among the fields that were not read. */
  refuse(name: string, value: JsonValue, expectation: string): void {
    this.#read.delete(topLevelName(name));
    this.note(name, value, expectation);
  }

  /** Notes a problem, up to a number of them; the value is dropped. */
  note(name: string, value: JsonValue, expectation: string): void {
    this.#unread.add(topLevelName(name));
    if (this.#problems.length === MAX_PROBLEMS) return;
    const found = typeof value === 'object' ? '' : ` (found ${quoteInput(String(value), 40)})`;
    this.#problems.push({ code: 'bad-field', field: name, message: `Field ${name} ${expectation}${found}.` });
  }

  missing(name: string): void {
    this.#problems.push({
      code: 'missing-field',
      field: name,
      message: `Field ${name} is missing; every listing needs it.`,
    });
  }

  /** Fields that were never taken, or refused. */
  rest(): [string, JsonValue][] {
    return Object.entries(this.#object).flatMap(([name, value]): [string, JsonValue][] =>
      value === undefined || value === null || this.#read.has(name) ? [] : [[name, value]],
    );
  }
}

/** `attributes` of `attributes.color`, `images` of `images[3]`. */
function topLevelName(name: string): string {
  return name.split(/[.[]/)[0] ?? name;
}
