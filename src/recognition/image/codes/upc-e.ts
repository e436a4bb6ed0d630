/** The 12 digits that the 8 of a UPC-E are short for (ISO/IEC 15420, 4.3.3); the check digit is the same. Undefined for what is no UPC-E. */
export function expandUpcE(digits: string): string | undefined {
  if (!/^[01]\d{7}$/.test(digits)) return undefined;
  const [system, a, b, c, d, e, last, check] = digits as unknown as Iterable<string>;
  const body =
    last === '0' || last === '1' || last === '2'
      ? `${a}${b}${last}0000${c}${d}${e}`
      : last === '3'
        ? `${a}${b}${c}00000${d}${e}`
        : last === '4'
          ? `${a}${b}${c}${d}00000${e}`
          : `${a}${b}${c}${d}${e}0000${last}`;
  return `${system}${body}${check}`;
}
