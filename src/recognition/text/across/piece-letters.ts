const LETTER = /[\p{L}\p{N}\p{M}\p{Cf}]/u;
const HAN = /\p{Script=Han}/u;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a piece of a mark may have a UTF-16 unit in it: a letter, digit, mark or format character, or half of a character. */
export function isPieceLetter(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
  return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(unit);
}

/** Whether a UTF-16 unit is a Han character. */
export function isHanUnit(unit: string): boolean {
  return unit.charCodeAt(0) >= 0x2e80 && HAN.test(unit);
}
