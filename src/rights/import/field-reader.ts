import type { JsonValue } from '../../evidence/index.ts';
import { quoteInput } from '../../intake/index.ts';
import { isIsoDate } from '../calendar-day.ts';
import type { IsoDate } from '../right.ts';
import { nearestField } from './nearest-field.ts';

/** What is wrong with one field of a record. `field` is its path: `registrations[0].territory`. */
export interface FieldProblem {
  readonly code: 'missing-field' | 'bad-field';
  readonly field: string;
  /** What is wrong and what to write, without the path. */
  readonly message: string;
}

type JsonObject = { readonly [name: string]: JsonValue | undefined };

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the fields of one JSON object and collects what is wrong with them, so that one reading names all problems.
 * `null` and blank text count as absent. Fields it does not know are left alone, unless their name looks like a slip for one it knows:
 * a license with `territory` for `territories` would otherwise hold everywhere.
 */
export class FieldReader {
  readonly #object: JsonObject;
  readonly #path: string;
  readonly #problems: FieldProblem[];

  constructor(object: JsonObject, path: string, known: readonly string[], problems: FieldProblem[]) {
    this.#object = object;
    this.#path = path;
    this.#problems = problems;
    for (const name of Object.keys(object)) {
      const meant = nearestField(name, known);
      if (meant !== undefined) this.report(name, `is not known; did you mean ${meant}? Rename or remove it`);
    }
  }

  get problems(): FieldProblem[] {
    return this.#problems;
  }

  pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }

  report(name: string, message: string, code: FieldProblem['code'] = 'bad-field'): undefined {
    this.#problems.push({ code, field: this.pathOf(name), message });
    return undefined;
  }

  value(name: string): JsonValue | undefined {
    const value = Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
    return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
  }

  /** Text, trimmed. */
  text(name: string, maxLength = 10_000): string | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return this.report(name, 'must be text in quotation marks');
    const text = value.trim();
    return text.length > maxLength ? this.report(name, `is longer than ${maxLength} characters; shorten it`) : text;
  }

  requiredText(name: string, maxLength?: number): string | undefined {
    if (this.value(name) === undefined) return this.report(name, 'is missing; add it', 'missing-field');
    return this.text(name, maxLength);
  }

  /** An id: printable, without spaces at its ends, at most 200 characters. */
  requiredId(name: string): string | undefined {
    const id = this.requiredText(name, 200);
    return id !== undefined && /[\p{Cc}\p{Cf}]/u.test(id)
      ? this.report(name, 'has invisible or control characters; remove them')
      : id;
  }

  day(name: string): IsoDate | undefined {
    const text = this.text(name, 100);
    if (text === undefined || isIsoDate(text)) return text;
    return this.report(name, `${quoteInput(text)} is no day; write an existing day as YYYY-MM-DD`);
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return undefined;
    const found = values.find((value) => value === text);
    return found ?? this.report(name, `${quoteInput(text)} is not one of ${values.join(', ')}`);
  }

  requiredOneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    if (this.value(name) !== undefined) return this.oneOf(name, values);
    return this.report(name, `is missing; write one of ${values.join(', ')}`, 'missing-field');
  }

  /** The items of a list, an absent list being empty; what `read` gives back as undefined is left out. */
  list<T>(name: string, read: (item: JsonValue, itemName: string) => T | undefined): readonly T[] {
    const value = this.value(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.report(name, 'must be a list in square brackets');
      return [];
    }
    return (value as readonly JsonValue[]).flatMap((item, index) => read(item, `${name}[${index}]`) ?? []);
  }

  /** Reports a period that ends before it begins. */
  period(from: IsoDate | undefined, to: IsoDate | undefined): void {
    if (from !== undefined && to !== undefined && to < from) this.report('to', `${to} is before from (${from})`);
  }
}
