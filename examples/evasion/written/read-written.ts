import type { CaseListing, CaseSpan, EvasionCase } from '../evasion-case.ts';
import { EVASION_FAMILIES } from '../evasion-families.ts';
import { languageOf } from '../languages/languages.ts';
import { markOf } from '../marks/evasion-marks.ts';
import { licenseeOf } from '../right-records.ts';

/** Families whose expected find is a word of the trade and not the mark. */
const TERM_FAMILIES: ReadonlySet<string> = new Set(['replica-slang', 'disclaimer-code', 'off-platform-contact']);

/** Characters that no editor shows are written `<200b>`. */
function showHidden(text: string): string {
  return text.replaceAll(/<([\da-f]{4,5})>/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** Takes `[[` and `]]` out of a field and says what stood between them. */
function takeSpan(field: string, written: string): { readonly text: string; readonly span?: CaseSpan } {
  const text = showHidden(written);
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  if (start < 0) return { text };
  if (end <= start) throw new RangeError(`a span without its end: ${written}`);
  return { text: text.replace('[[', '').replace(']]', ''), span: [field, start, end] };
}

function readListingFields(fields: readonly string[]): {
  readonly listing: Omit<CaseListing, 'seller' | 'markets'>;
  readonly span?: CaseSpan;
} {
  const texts: { [name: string]: string } = {};
  const attributes: { [name: string]: string } = {};
  let found: CaseSpan | undefined;
  for (const [index, written] of fields.entries()) {
    const cut = index === 0 ? -1 : written.indexOf('=');
    const name = index === 0 ? 'title' : written.slice(0, cut).trim();
    const { text, span } = takeSpan(name, written.slice(cut + 1).trim());
    found ??= span;
    if (name.startsWith('attributes.')) attributes[name.slice('attributes.'.length)] = text;
    else texts[name] = text;
  }
  const { title = '', ...rest } = texts;
  return {
    listing: { title, ...rest, ...(Object.keys(attributes).length > 0 && { attributes }) },
    ...(found && { span: found }),
  };
}

/**
 * Reads hand-written cases, one a line: `family mark: title || field=text || …`, where `[[…]]` is the span and the mark is a right's id
 * without `tm-`, or `-`. In a negative the mark is the one that is lawfully named. All are for the test split. Throws with the line
 * where it cannot be read.
 */
export function readWritten(language: string, text: string): readonly EvasionCase[] {
  const { code, markets } = languageOf(language);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index): EvasionCase => {
    const [, family = '', key = '', rest = ''] = /^(\S+) (\S+): (.+)$/.exec(line.trim()) ?? [];
    const label = EVASION_FAMILIES.find(({ name }) => name === family)?.label;
    if (label === undefined) throw new RangeError(`${language}: no such family: ${line}`);
    const mark = key === '-' ? undefined : markOf(`tm-${key}`);
    const { listing, span } = readListingFields(rest.split('||'));
    const seller =
      family === 'authorized-resale' && mark !== undefined ? licenseeOf(mark) : `s-written-${(index % 17) + 1}`;
    const basis = { id: `written-${code}-${index + 1}`, language: code, family, split: 'test', label } as const;
    const whole = { ...listing, seller, markets: [markets[index % markets.length] ?? ''] };
    if (label === 'negative') {
      return {
        ...basis,
        listing: whole,
        expect: { kind: 'none' },
        ...(mark && { names: [mark.right] }),
        source: 'written',
      };
    }
    const kind = TERM_FAMILIES.has(family) ? 'replica-term' : 'mark';
    return {
      ...basis,
      listing: whole,
      expect: { kind, ...(mark && { right: mark.right }), ...(span && { span }) },
      source: 'written',
    };
  });
}
