import type { Field } from './fields/read-fields.ts';
import type { Found } from './found.ts';

/** Places that are read as something already. */
export class CoveredSpans {
  private spans: Map<Field, Found[]> | undefined;

  add(found: Found): void {
    this.spans ??= new Map();
    const known = this.spans.get(found.field);
    if (known === undefined) this.spans.set(found.field, [found]);
    else known.push(found);
  }

  /** Whether a span that was added overlaps the one from `start` to `end`. */
  has(field: Field, start: number, end: number): boolean {
    return this.spans?.get(field)?.some((span) => span.start < end && start < span.end) ?? false;
  }
}
