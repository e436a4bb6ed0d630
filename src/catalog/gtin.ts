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

function restoreZeros(digits: string): string | undefined {
  const candidates = LENGTHS.filter((length) => length >= digits.length).map((length) => digits.padStart(length, '0'));
  return candidates.find(isValidGtin) ?? candidates.find((candidate) => candidate.length === digits.length);
}
