import type { Money } from '../api/model.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

export interface Format {
  number(value: number): string;
  /** Always three decimals: scores stand above each other in lists. */
  score(value: number): string;
  percent(share: number): string;
  bytes(count: number): string;
  money(money: Money): string;
  list(items: readonly string[]): string;
  /** A calendar day `YYYY-MM-DD`, without a time zone. */
  day(isoDate: string): string;
  /** Date, time to the second and zone, in the viewer's zone. */
  absolute(at: string): string;
  /** How long ago, in the largest whole unit. */
  relative(at: string, now: number): string;
  duration(seconds: number): string;
  region(code: string): string;
}

/** Everything that depends on the reader's language, by `Intl`. */
export function makeFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale);
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const absolute = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return {
    number: (value) => number.format(value),
    score: (value) => score.format(value),
    percent: (share) => percent.format(share),
    bytes(count) {
      const power = Math.min(UNITS.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3));
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: UNITS[power],
        unitDisplay: 'short',
        maximumFractionDigits: power === 0 ? 0 : 1,
      }).format(count / 1000 ** power);
    },
    money: ({ amount, currency }) => formatMoney(locale, amount, currency),
    list: (items) => list.format(items),
    day: (isoDate) => day.format(new Date(`${isoDate}T00:00:00Z`)),
    absolute: (at) => absolute.format(new Date(at)),
    relative(at, now) {
      const seconds = Math.round((Date.parse(at) - now) / 1000);
      const step = STEPS.find(([, length]) => Math.abs(seconds) >= length);
      if (step === undefined) return relative.format(0, 'second');
      return relative.format(Math.trunc(seconds / step[1]), step[0]);
    },
    duration(seconds) {
      const unit = seconds >= 3600 ? 'hour' : seconds >= 60 ? 'minute' : 'second';
      const length = unit === 'hour' ? 3600 : unit === 'minute' ? 60 : 1;
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
        maximumFractionDigits: 0,
      }).format(Math.ceil(seconds / length));
    },
    region(code) {
      // Regional bodies of the register have codes of WIPO ST.3 that are no ISO country.
      return /^[A-Z]{2}$/.test(code) && !['BX', 'OA', 'AP', 'WO'].includes(code) ? (regions.of(code) ?? code) : code;
    },
  };
}

/** A feed may name a currency that Intl does not know: then the code stands as it came. */
function formatMoney(locale: string, amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
  } catch {
    return `${new Intl.NumberFormat(locale).format(amount)} ${currency}`;
  }
}
