/**
 * A short quote of hostile input that is safe to print: control, format and bidi characters are escaped, so a feed can
 * neither steer the terminal of whoever reads the message nor disguise what it says.
 */
export function quoteInput(text: string, maxChars = 60): string {
  return JSON.stringify(plainText(text, maxChars));
}

/** The same without the quotation marks, for messages of other parsers that quote input. */
export function plainText(text: string, maxChars = 200): string {
  const cut = text.length > maxChars ? `${text.slice(0, maxChars)}…` : text;
  return cut
    .toWellFormed()
    .replace(
      /[\p{C}\p{Zl}\p{Zp}]/gu,
      (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
