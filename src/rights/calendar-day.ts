import type { IsoDate } from './right.ts';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return year > 0 && day >= 1 && day <= last;
}

/**
 * The day that an `xs:date` names: `2010-09-14`, `2010-09-14Z`, `2010-09-14-04:00`; also the compact `20100914` and the date
 * part of an `xs:dateTime`. The offset is dropped, not applied: an office dates its acts in its own local time, and XML Schema
 * Part 2 (3.2.9) makes the offset a part of that local day. Undefined when the text names no day.
 */
export function dayOfXmlDate(text: string): IsoDate | undefined {
  const trimmed = text.trim();
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:T[0-9:.]+)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(trimmed) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  return isIsoDate(day) ? day : undefined;
}

/** Whether `date` lies in the closed period; an absent bound is open. ISO days compare as strings. */
export function isWithin(date: IsoDate, from: IsoDate | undefined, to: IsoDate | undefined): boolean {
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}
