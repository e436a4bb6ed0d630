import { toGtin14 } from '../../../rights/index.ts';
import type { TradeItem } from './code-reading.ts';

/** Application identifiers with data of a fixed length, by their first two digits: identifier and data together (GS1 General Specifications, figure 7.8.5-2). */
const FIXED_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['00', 20],
  ['01', 16],
  ['02', 16],
  ['03', 16],
  ['04', 18],
  ...['11', '12', '13', '14', '15', '16', '17', '18', '19'].map((ai) => [ai, 8] as const),
  ['20', 4],
  ...['31', '32', '33', '34', '35', '36'].map((ai) => [ai, 10] as const),
  ['41', 16],
]);

/** Ends data of no fixed length (FNC1). */
const SEPARATOR = '\u001d';

/** The item that the element strings of a GS1 symbol name, where they name one: identifiers 01 (GTIN), 10 (lot) and 21 (serial). */
export function readElementStrings(text: string): TradeItem | undefined {
  const values = new Map<string, string>();
  let rest = text.startsWith(SEPARATOR) ? text.slice(1) : text;
  while (rest !== '') {
    const ai = rest.slice(0, 2);
    const end = rest.indexOf(SEPARATOR);
    const length = FIXED_LENGTHS.get(ai) ?? (end < 0 ? rest.length : end);
    // An identifier that is given twice has two values, and so none.
    if (length > rest.length || values.has(ai)) return undefined;
    values.set(ai, rest.slice(2, length));
    rest = rest.slice(length);
    if (rest.startsWith(SEPARATOR)) rest = rest.slice(1);
  }
  return toTradeItem(values.get('01') ?? '', values.get('10'), values.get('21'));
}

/** The same in the brackets that people read, `(01)04006381333931(10)AB-1`. */
export function readBracketed(text: string): TradeItem | undefined {
  if (!/^(?:\(\d{2,4}\)[^()]+)+$/.test(text)) return undefined;
  const values = new Map(text.split('(').map((part) => part.split(')') as [string, string]));
  return toTradeItem(values.get('01') ?? '', values.get('10'), values.get('21'));
}

/**
 * The item of a GS1 Digital Link (GS1 Digital Link Standard: URI Syntax 1.6), `https://any.example/path/01/{gtin}/10/{lot}/21/{serial}`, also
 * with the older names `gtin`, `lot`, `ser`. Of compressed links the item is read where the link begins with it and stands at a resolver of
 * GS1: elsewhere nothing tells such a link from any other.
 */
export function readDigitalLink(url: URL): TradeItem | undefined {
  const parts = url.pathname.split('/').slice(1).map(decode);
  const key = parts.findIndex((part) => part === '01' || part === 'gtin');
  if (key < 0) return isGs1Host(url.hostname) ? readCompressed(parts.at(-1) ?? '') : undefined;
  const qualifiers = new Map<string, string>();
  for (let at = key + 2; at + 1 < parts.length; at += 2) qualifiers.set(parts[at] ?? '', parts[at + 1] ?? '');
  return toTradeItem(
    parts[key + 1] ?? '',
    qualifiers.get('10') ?? qualifiers.get('lot'),
    qualifiers.get('21') ?? qualifiers.get('ser'),
  );
}

function isGs1Host(hostname: string): boolean {
  return hostname === 'gs1.org' || hostname.endsWith('.gs1.org');
}

/** Identifier 01 as a byte, then the GTIN as a number of 47 bits. */
function readCompressed(path: string): TradeItem | undefined {
  const bytes = /^[A-Za-z0-9_-]{10,200}$/.test(path) ? Buffer.from(path, 'base64url') : Buffer.alloc(0);
  if (bytes.length < 7 || bytes[0] !== 0x01) return undefined;
  const gtin = Math.floor(bytes.readUIntBE(1, 6) / 2);
  return toTradeItem(String(gtin).padStart(14, '0'), undefined, undefined);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The item of a number with the right check digit. */
export function toTradeItem(
  digits: string,
  lot: string | undefined,
  serial: string | undefined,
): TradeItem | undefined {
  const gtin = toGtin14(digits);
  if (gtin === undefined || /^0+$/.test(gtin)) return undefined;
  return {
    gtin,
    ...(lot && { lot }),
    ...(serial && { serial }),
    ...(isRestricted(gtin) && { restricted: true as const }),
  };
}

/**
 * Prefixes of restricted circulation and of coupons (GS1 General Specifications, figure 1.4.3-1 and 1.4.4-1, in 13 digits: 02, 04, 05, 2, 98, 99;
 * in 8 digits: 0, 2).
 */
function isRestricted(gtin14: string): boolean {
  return gtin14.startsWith('000000') ? /^000000[02]/.test(gtin14) : /^.(?:0[245]|2|9[89])/.test(gtin14);
}
