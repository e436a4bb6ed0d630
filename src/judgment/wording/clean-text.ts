/** Longer quotations are cut: a sentence is read by people, and the whole text stands in the evidence. */
const LONGEST_QUOTE = 60;

/** The seller's words without control characters and direction overrides, which could reorder the sentence around them. */
export function cleanText(text: string): string {
  const plain = text
    .replaceAll(/\p{Cf}+/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = Array.from(plain);
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : plain;
}
