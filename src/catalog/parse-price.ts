import type { Money } from '../rights/index.ts';

/** Signs that stand for one currency only; `$` and `¥` do not. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['zł', 'PLN'],
  ['US$', 'USD'],
  ['元', 'CNY'],
]);

/** ISO 4217 currencies with three decimals: there `1.234` is no thousand. */
const THREE_DECIMALS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

const MAX_AMOUNT = 1e12;
/** Longer text is no price, and would make the expression below backtrack for hours. */
const MAX_CHARS = 64;

export type ParsedPrice =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly reason: string };

/**
 * A price as feeds write it: `12.50 EUR`, `EUR 12,50`, `€1.234,56`, `1'234.50 CHF`, `12.5`. `defaultCurrency` serves where the
 * text names none, or only a sign that several currencies share.
 */
export function parsePrice(text: string, defaultCurrency?: string): ParsedPrice {
  const match =
    text.length > MAX_CHARS ? null : /^([^\d.,+-]*)([+-]?[\d.,'’\s\u00a0\u202f]*\d[.,]?)([^\d]*)$/u.exec(text.trim());
  if (match === null) return { ok: false, reason: 'is not an amount with a currency, such as "12.50 EUR"' };
  const [, before = '', digits = '', after = ''] = match;
  const currency = parseCurrency(`${before} ${after}`.trim(), defaultCurrency);
  if (currency === undefined) return { ok: false, reason: 'names no ISO 4217 currency' };
  const amount = parseAmount(digits, currency);
  if (amount === undefined) return { ok: false, reason: 'is not an amount that can be read one way only' };
  return makePrice(amount, currency);
}

/** A price of an amount and a currency, checked. */
export function makePrice(amount: number, currency: string): ParsedPrice {
  const code = currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) return { ok: false, reason: 'names no ISO 4217 currency' };
  if (!(amount >= 0 && amount < MAX_AMOUNT)) return { ok: false, reason: 'is negative or too large' };
  return { ok: true, money: { amount, currency: code } };
}

function parseCurrency(text: string, defaultCurrency: string | undefined): string | undefined {
  if (/^[A-Za-z]{3}$/.test(text)) return text.toUpperCase();
  const ofSign = SIGNS.get(text);
  if (ofSign !== undefined) return ofSign;
  return text === '' || text === '$' || text === '¥' || text === '￥' ? defaultCurrency : undefined;
}

/** The last separator is the decimal one, unless it only groups thousands. */
function parseAmount(text: string, currency: string): number | undefined {
  const compact = text.replaceAll(/['’\s\u00a0\u202f]/g, '').replace(/[.,]$/, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last === -1) return Number(compact);
  const separator = compact.charAt(last);
  const decimals = compact.length - last - 1;
  const isRepeated = compact.indexOf(separator) !== last;
  const other = separator === '.' ? ',' : '.';
  const isGrouping =
    isRepeated ||
    (decimals === 3 && !compact.includes(other) && !THREE_DECIMALS.has(currency) && !/^[+-]?0[.,]/.test(compact));
  const whole = isGrouping ? compact : compact.slice(0, last);
  if (!hasWholeGroups(whole)) return undefined;
  const plain = whole.replaceAll(/[.,]/g, '');
  return Number(isGrouping ? plain : `${plain === '' ? '0' : plain}.${compact.slice(last + 1)}`);
}

/** Groups of three after the first; one separator throughout. */
function hasWholeGroups(text: string): boolean {
  return /^[+-]?(?:\d*|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)$/.test(text);
}
