/** Market codes out of what was typed or pasted, once each: anything else is left out. */
export function readMarkets(typed: readonly string[]): readonly string[] {
  const codes = typed.flatMap((text) => text.toUpperCase().split(/[^A-Z]+/));
  return [...new Set(codes)].filter((code) => /^[A-Z]{2}$/.test(code));
}
