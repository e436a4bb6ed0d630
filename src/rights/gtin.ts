const LENGTHS = [8, 12, 13, 14];

/** Whether a GTIN of 8, 12, 13 or 14 digits ends in its right check digit (GS1 General Specifications, 7.9: weights 3 and 1 from the right, modulo 10). */
export function isValidGtin(gtin: string): boolean {
  if (!/^\d+$/.test(gtin) || !LENGTHS.includes(gtin.length)) return false;
  let sum = 0;
  for (let index = 0; index < gtin.length; index += 1) {
    const digit = gtin.charCodeAt(index) - 48;
    sum += (gtin.length - index) % 2 === 0 ? digit * 3 : digit;
  }
  return sum % 10 === 0;
}

/**
 * A GTIN as feeds write it (spaces, hyphens, a spreadsheet's leading apostrophe), as plain digits. A number has lost its
 * leading zeros: they are put back up to the first length whose check digit is right. Undefined for what is no GTIN at all.
 */
export function normalizeGtin(value: string | number): string | undefined {
  if (typeof value === 'number') {
    const digits = String(value);
    return /^\d+$/.test(digits) ? restoreZeros(digits) : undefined;
  }
  const digits = value.replaceAll(/^'|[\s\u00a0-]/g, '');
  return /^\d+$/.test(digits) && LENGTHS.includes(digits.length) ? digits : undefined;
}

/** The 14 digits that a GTIN of any length stands for, so that GTINs can be compared; undefined where the check digit is wrong. */
export function toGtin14(gtin: string): string | undefined {
  return isValidGtin(gtin) ? gtin.padStart(14, '0') : undefined;
}

/** Whether this can be a GS1 company prefix: 4 to 12 digits. */
export function isGs1Prefix(text: string): boolean {
  return /^\d{4,12}$/.test(text);
}

/**
 * Every company prefix that may have numbered these goods, shortest first: how long it is, only GS1 can say. A GTIN-8 has none. The first of
 * the 14 digits tells the packaging level and belongs to no prefix (GS1 General Specifications, 1.4.2).
 */
export function companyPrefixesOf(gtin14: string): readonly string[] {
  if (gtin14.startsWith('000000')) return [];
  return [4, 5, 6, 7, 8, 9, 10, 11, 12].map((length) => gtin14.slice(1, 1 + length));
}

function restoreZeros(digits: string): string | undefined {
  const candidates = LENGTHS.filter((length) => length >= digits.length).map((length) => digits.padStart(length, '0'));
  return candidates.find(isValidGtin) ?? candidates.find((candidate) => candidate.length === digits.length);
}
